# loses: reverse-values
# says: expected shape (3,), got shape (0,)
# hint: 2
def reverse(Z):
    return Z[len(Z) - 1 : -1 : -1]
