# way: Scale first, then shift: the same formula multiplied out. `out` does not begin to exist before the first ufunc has made it.
def to_celsius(fahrenheit, out=None, where=True):
    out = np.multiply(fahrenheit, 5 / 9, out=out, where=where)
    np.subtract(out, 160 / 9, out=out, where=where)
    return out
