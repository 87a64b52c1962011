# loses: stack-night-bright
# says: Two large, nearly equal numbers cancel
# hint: 2
def stack(path):
    night = np.load(path, mmap_mode="r")
    total, squares = np.zeros((2, *night.shape[1:]))
    for frame in night:
        total += frame
        squares += frame.astype(np.float64) ** 2
    mean = total / len(night)
    return mean, np.sqrt(np.maximum(squares / len(night) - mean**2, 0))
