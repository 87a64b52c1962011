# loses: same-elements-input
# says: the Python code runs once per element
# hint: 1
def same_elements(a, b):
    same = np.zeros(a.shape, dtype=bool)
    for index in np.ndindex(a.shape):
        same[index] = a[index] == b[index] or (np.isnan(a[index]) and np.isnan(b[index]))
    return same
