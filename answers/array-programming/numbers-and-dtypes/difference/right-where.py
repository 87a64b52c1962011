# way: `np.where` chooses between the two differences; one of them has wrapped and is thrown away.
def difference(a, b):
    return np.where(a > b, a - b, b - a)
