# loses: to-celsius-values, to-celsius-out, to-celsius-where, to-celsius-memory
# says: changed it
def to_celsius(fahrenheit, out=None, where=True):
    degrees = fahrenheit - 32
    celsius = degrees * (5 / 9)
    fahrenheit[...] = celsius
    return np.add(celsius, 0.0, out=out, where=where)
