# loses: rings-rules
# says: uses `*` before an argument
def rings(n):
    return np.minimum(*np.meshgrid(np.minimum(np.arange(n), np.arange(n)[::-1]), np.minimum(np.arange(n), np.arange(n)[::-1])))
