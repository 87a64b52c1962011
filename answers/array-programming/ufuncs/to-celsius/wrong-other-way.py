# loses: to-celsius-values, to-celsius-out, to-celsius-where
# says: from Celsius to Fahrenheit
def to_celsius(fahrenheit, out=None, where=True):
    out = np.multiply(fahrenheit, 1.8, out=out, where=where)
    return np.add(out, 32, out=out, where=where)
