# way: With `keepdims=True` the reduced axis stays, with length 1, just where it has to be stretched.
def above_lowest(Z):
    return Z - Z.min(axis=1, keepdims=True)
