# loses: reverse-values, reverse-view
# says: This is sorted
def reverse(Z):
    return np.sort(Z)[::-1]
