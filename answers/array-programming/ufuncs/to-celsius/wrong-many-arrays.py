# loses: to-celsius-memory
# says: bytes at once
# hint: 1
def to_celsius(fahrenheit, out=None, where=True):
    celsius = fahrenheit - 32
    celsius = celsius * 5
    celsius = celsius / 9
    if out is None:
        return celsius
    out[...] = np.where(where, celsius, out)
    return out
