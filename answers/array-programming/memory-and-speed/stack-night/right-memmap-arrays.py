def stack(path):
    night = np.load(path, mmap_mode="r")
    mean = np.zeros_like(night[0], dtype=np.float64)
    for i in range(night.shape[0]):
        mean += night[i].astype(np.float64) / night.shape[0]
    variance = np.zeros_like(mean)
    for i in range(night.shape[0]):
        variance += np.square(night[i] - mean) / night.shape[0]
    return mean, variance**0.5
