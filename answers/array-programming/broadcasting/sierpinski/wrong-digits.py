# loses: sierpinski-values, sierpinski-rules
# says: expected dtype bool
# hint: 1
def sierpinski(n):
    return np.arange(n)[:, np.newaxis] & np.arange(n)
