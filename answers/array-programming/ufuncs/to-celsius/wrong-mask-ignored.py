# loses: to-celsius-where
# says: The whole of out was written
# hint: 2
def to_celsius(fahrenheit, out=None, where=True):
    out = np.subtract(fahrenheit, 32, out=out)
    return np.multiply(out, 5 / 9, out=out)
