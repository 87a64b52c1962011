# loses: stack-night-memory
# says: The whole night is in memory at once
# hint: 1
def stack(path):
    night = np.load(path)
    mean = night.mean(axis=0, dtype=np.float64)
    return mean, night.std(axis=0, dtype=np.float64)
