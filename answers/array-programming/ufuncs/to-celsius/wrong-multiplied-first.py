# loses: to-celsius-values, to-celsius-out, to-celsius-where
# says: Subtract first, then multiply
def to_celsius(fahrenheit, out=None, where=True):
    out = np.multiply(fahrenheit, 5 / 9, out=out, where=where)
    return np.subtract(out, 32, out=out, where=where)
