# loses: to-celsius-out
# says: `out` has to be the array that comes back
# hint: 1
def to_celsius(fahrenheit, out=None, where=True):
    if out is None:
        return (fahrenheit - 32) * 5 / 9
    np.subtract(fahrenheit, 32, out=out, where=where)
    np.multiply(out, 5 / 9, out=out, where=where)
