# loses: stack-night-values, stack-night-bright
# says: expected dtype float64, got dtype float32
# hint: 2
def stack(path):
    night = np.load(path, mmap_mode="r")
    mean = sum(night) / np.float32(len(night))
    squares = np.zeros_like(mean)
    for frame in night:
        squares += (frame - mean) ** 2
    return np.asarray(mean), np.asarray(np.sqrt(squares / np.float32(len(night))))
