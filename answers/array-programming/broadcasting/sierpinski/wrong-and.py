# loses: sierpinski-values, sierpinski-rules
# says: raised ValueError
def sierpinski(n):
    return (np.arange(n)[:, np.newaxis] and np.arange(n)) == 0
