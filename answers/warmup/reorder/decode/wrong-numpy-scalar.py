# loses: decode-python-numbers, element-at-floats
# says: should return a Python int, not int16
# hint: 1
def decode(raw, dtype):
    """Return the number that the bytes raw stand for, as a Python int or float."""
    return np.frombuffer(raw, dtype)[0]
