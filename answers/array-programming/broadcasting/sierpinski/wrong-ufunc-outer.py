# loses: sierpinski-rules
# says: uses `np.bitwise_and.outer`
def sierpinski(n):
    return np.bitwise_and.outer(np.arange(n), np.arange(n)) == 0
