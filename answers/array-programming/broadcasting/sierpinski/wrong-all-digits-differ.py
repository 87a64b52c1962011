# loses: sierpinski-values, sierpinski-rules
# says: This is where all digits differ
# hint: 2
def sierpinski(n):
    return np.arange(n)[:, np.newaxis] ^ np.arange(n) == n - 1
