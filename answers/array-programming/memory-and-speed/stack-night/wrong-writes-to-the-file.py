# loses: stack-night-values, stack-night-bright
# says: your function changed the file
def stack(path):
    night = np.load(path, mmap_mode="r+")
    mean = night.mean(axis=0, dtype=np.float64)
    squares = np.zeros_like(mean)
    for frame in night:
        frame -= mean.astype(np.float32)
        squares += frame.astype(np.float64) ** 2
    return mean, np.sqrt(squares / len(night))
