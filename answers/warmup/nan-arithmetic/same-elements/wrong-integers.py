# loses: same-elements-values, same-elements-special, same-elements-input
# says: expected dtype bool, got dtype int64
def same_elements(a, b):
    return np.where((a == b) | (np.isnan(a) & np.isnan(b)), np.int64(1), np.int64(0))
