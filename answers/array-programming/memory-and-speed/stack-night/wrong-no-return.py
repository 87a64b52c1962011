# loses: stack-night-values, stack-night-bright
# says: expected a tuple of two arrays
def stack(path):
    night = np.load(path, mmap_mode="r")
    mean = night.mean(axis=0, dtype=np.float64)
    squares = np.zeros_like(mean)
    for frame in night:
        squares += (frame - mean) ** 2
    spread = np.sqrt(squares / len(night))
