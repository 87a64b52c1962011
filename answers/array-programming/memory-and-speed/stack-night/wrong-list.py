# loses: stack-night-values
# says: expected a tuple of two arrays
def stack(path):
    night = np.load(path, mmap_mode="r")
    mean = night.mean(axis=0, dtype=np.float64)
    squares = sum((frame - mean) ** 2 for frame in night)
    return [mean, np.sqrt(squares / len(night))]
