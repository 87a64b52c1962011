# loses: stack-night-values, stack-night-bright
# says: Sums of float32 are too coarse
# hint: 2
def stack(path):
    night = np.load(path, mmap_mode="r")
    mean = night.mean(axis=0).astype(np.float64)
    squares = np.zeros_like(mean)
    for frame in night:
        squares += (frame - mean) ** 2
    return mean, np.sqrt(squares / len(night))
