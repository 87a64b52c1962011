# loses: to-celsius-where
# says: One of the steps did not get the mask
# hint: 2
def to_celsius(fahrenheit, out=None, where=True):
    out = np.subtract(fahrenheit, 32, out=out, where=where)
    return np.multiply(out, 5 / 9, out=out)
