# way: With `np.flip`: a word instead of a sign, and it takes an axis for arrays that have several.
def reverse(Z):
    return np.flip(Z)
