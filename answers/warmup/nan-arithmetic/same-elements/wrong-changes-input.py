# loses: same-elements-special, same-elements-input
# says: changed it
# hint: 2
def same_elements(a, b):
    a[np.isnan(a)] = -1.0
    b[np.isnan(b)] = -1.0
    return a == b
