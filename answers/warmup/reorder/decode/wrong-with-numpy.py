# loses: decode-python-numbers
# says: Here you should do without NumPy
# hint: 1
def decode(raw, dtype):
    """Return the number that the bytes raw stand for, as a Python int or float."""
    return np.frombuffer(raw, dtype)[0].item()
