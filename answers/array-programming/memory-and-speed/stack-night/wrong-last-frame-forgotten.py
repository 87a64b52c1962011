# loses: stack-night-values, stack-night-bright
# says: The mean of two frames
def stack(path):
    night = np.load(path, mmap_mode="r")
    mean = np.zeros(night.shape[1:])
    for i in range(len(night) - 1):
        mean += night[i]
    mean /= max(len(night) - 1, 1)
    squares = np.zeros_like(mean)
    for frame in night[:-1]:
        squares += (frame - mean) ** 2
    return mean, np.sqrt(squares / max(len(night) - 1, 1))
