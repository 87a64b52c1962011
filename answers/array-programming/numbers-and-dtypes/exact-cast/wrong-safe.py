# loses: exact-cast-kept, exact-cast-refused, exact-cast-digits
# says: Cannot cast
def exact_cast(x, dtype):
    return x.astype(dtype, casting="safe")
