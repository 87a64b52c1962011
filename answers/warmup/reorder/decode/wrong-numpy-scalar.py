# loses: decode-python-numbers, element-at-floats
# says: should return a Python int, it returns a int16
def decode(raw, dtype):
    """Return the number that the bytes raw stand for, as a Python int or float."""
    return np.frombuffer(raw, dtype)[0]
