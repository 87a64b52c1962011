# loses: decode-python-numbers
# says: Here you should do without NumPy
def decode(raw, dtype):
    from numpy import frombuffer

    return frombuffer(raw, dtype)[0].item()
