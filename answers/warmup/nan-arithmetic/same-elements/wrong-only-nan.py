# loses: same-elements-values, same-elements-special, same-elements-input
# says: Numbers that are equal count too
# hint: 1
def same_elements(a, b):
    return np.isnan(a) & np.isnan(b)
