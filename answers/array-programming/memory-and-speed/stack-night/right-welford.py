# way: Welford's method: one pass over the file, and the digits stay. Each frame moves the mean a little.
def stack(path):
    night = np.load(path, mmap_mode="r")
    mean = np.zeros(night.shape[1:])
    squares = np.zeros(night.shape[1:])
    for number, frame in enumerate(night, start=1):
        step = frame - mean
        mean += step / number
        squares += step * (frame - mean)
    return mean, np.sqrt(squares / len(night))
