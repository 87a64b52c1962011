# way: Two plain passes with `out=`: one array for the difference, used again for each frame.
def stack(path):
    night = np.load(path, mmap_mode="r")
    mean = np.zeros(night.shape[1:], dtype=np.float64)
    for frame in night:
        mean += frame
    mean /= len(night)
    spread = np.zeros_like(mean)
    difference = np.empty_like(mean)
    for frame in night:
        np.subtract(frame, mean, out=difference)
        np.multiply(difference, difference, out=difference)
        spread += difference
    spread /= len(night)
    np.sqrt(spread, out=spread)
    return mean, spread
