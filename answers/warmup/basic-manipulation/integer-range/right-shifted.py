# way: Counting first: there are `last - first + 1` numbers, and adding `first` moves them all into place.
def integer_range(first, last):
    count = max(last - first + 1, 0)
    return first + np.arange(count)
