# loses: exact-cast-refused, exact-cast-digits
# says: expected ValueError, but it returned
# hint: 1
def exact_cast(x, dtype):
    return x.astype(dtype)
