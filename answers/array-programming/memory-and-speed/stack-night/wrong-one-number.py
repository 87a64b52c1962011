# loses: stack-night-values, stack-night-bright, stack-night-memory
# says: The mean of two frames: expected a NumPy array
def stack(path):
    night = np.load(path, mmap_mode="r")
    return float(night.mean(dtype=np.float64)), float(night.std(dtype=np.float64))
