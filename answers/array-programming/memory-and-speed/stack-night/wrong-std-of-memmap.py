# loses: stack-night-memory
# says: The whole night is in memory at once
# hint: 1
def stack(path):
    night = np.load(path, mmap_mode="r")
    return night.mean(axis=0, dtype=np.float64), night.std(axis=0, dtype=np.float64)
