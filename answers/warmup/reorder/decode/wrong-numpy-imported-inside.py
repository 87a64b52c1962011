# loses: decode-python-numbers
# says: Here you should do without NumPy
# hint: 1
def decode(raw, dtype):
    from numpy import frombuffer

    return frombuffer(raw, dtype)[0].item()
