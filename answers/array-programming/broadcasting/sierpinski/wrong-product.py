# loses: sierpinski-values, sierpinski-rules
# says: This is where i or j is 0
# hint: 2
def sierpinski(n):
    return np.arange(n)[:, np.newaxis] * np.arange(n) == 0
