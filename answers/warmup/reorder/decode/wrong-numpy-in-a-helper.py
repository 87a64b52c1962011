# loses: decode-python-numbers
# says: Here you should do without NumPy
# hint: 1
def number_of(raw, dtype):
    return np.frombuffer(raw, dtype)[0].item()


def decode(raw, dtype):
    return number_of(raw, dtype)
