def to_celsius(fahrenheit, out=None, where=True):
    celsius = fahrenheit - 32
    celsius *= 5
    celsius /= 9
    if out is None:
        return celsius
    np.copyto(out, celsius, where=where)
    return out
