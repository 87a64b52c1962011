def to_celsius(fahrenheit, out=None, where=True):
    out = np.multiply(fahrenheit, 5 / 9, out=out, where=where)
    np.subtract(out, 160 / 9, out=out, where=where)
    return out
