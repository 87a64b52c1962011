# loses: stack-night-values, stack-night-bright
# says: 900 bright frames
def stack(path):
    night = np.load(path, mmap_mode="r")
    mean = np.zeros(night.shape[1:])
    for frame in night:
        mean += frame / len(night)
    squares = np.zeros_like(mean)
    for frame in night:
        squares += (frame - mean) ** 2
    return mean, np.sqrt(squares / len(night))
