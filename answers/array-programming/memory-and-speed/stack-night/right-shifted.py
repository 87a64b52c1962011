# way: Sums of squares after all, but of the distance from the first frame: nothing large is left to cancel.
def stack(path):
    night = np.load(path, mmap_mode="r")
    first = night[0].astype(np.float64)
    total, squares = np.zeros_like(first), np.zeros_like(first)
    for frame in night:
        distance = frame - first
        total += distance
        squares += distance**2
    shift = total / len(night)
    return first + shift, np.sqrt(np.maximum(squares / len(night) - shift**2, 0))
