# way: With one number for each route, `i * k + j`, and a single bincount of them.
def trip_table(start, end):
    numbers, place = np.unique(np.stack([start, end]), return_inverse=True)
    i, j = place.reshape(2, -1)
    k = len(numbers)
    counts = np.bincount(i * k + j, minlength=k * k)
    return numbers, counts.reshape(k, k).astype(np.int64)
