# loses: stack-night-values, stack-night-bright
# says: The mean of two frames
def stack(path):
    night = np.load(path, mmap_mode="r")
    mean, spread = np.empty((2, *night.shape[:2]))
    for i, frame in enumerate(night):
        mean[i] = frame.mean(axis=1, dtype=np.float64)
        spread[i] = frame.std(axis=1, dtype=np.float64)
    return mean, spread
