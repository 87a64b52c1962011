# loses: sierpinski-values, sierpinski-rules
# says: here it means that they have one
# hint: 1
def sierpinski(n):
    return np.arange(n)[:, np.newaxis] & np.arange(n) != 0
