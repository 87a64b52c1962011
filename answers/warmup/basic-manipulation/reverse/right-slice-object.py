def reverse(Z):
    backwards = slice(None, None, -1)
    return Z[backwards]
