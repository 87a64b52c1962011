# way: Python's `sorted` keeps ties in order even with `reverse=True`, unlike a `[::-1]` at the end.
def sort_by_frequency(table):
    """Return a new table sorted by falling frequency; equal rows keep their order."""
    order = sorted(range(len(table)), key=lambda i: table["frequency"][i], reverse=True)
    return table[np.array(order, dtype=int)]
