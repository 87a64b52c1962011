# loses: reverse-values, reverse-view
# says: This is sorted
# hint: 2
def reverse(Z):
    return np.sort(Z)[::-1]
