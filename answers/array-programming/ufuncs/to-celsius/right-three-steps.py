# way: In three steps with `out=` in each, so that no step makes an array that is thrown away.
def to_celsius(fahrenheit, out=None, where=True):
    if out is None:
        out = np.zeros_like(fahrenheit)
    np.subtract(fahrenheit, 32, out=out, where=where)
    np.multiply(out, 5, out=out, where=where)
    return np.divide(out, 9, out=out, where=where)
