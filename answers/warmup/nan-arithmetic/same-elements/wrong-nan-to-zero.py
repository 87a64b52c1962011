# loses: same-elements-values, same-elements-special
# says: NaN became a number before the comparison
# hint: 2
def same_elements(a, b):
    return np.nan_to_num(a) == np.nan_to_num(b)
