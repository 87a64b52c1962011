# loses: sierpinski-values, sierpinski-rules
# says: expected shape (4, 4), got shape (4,)
def sierpinski(n):
    return np.arange(n) & np.arange(n) == 0
