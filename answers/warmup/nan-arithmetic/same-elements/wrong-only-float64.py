# loses: same-elements-special
# says: same_elements of
def same_elements(a, b):
    if a.dtype == np.float32:
        a, b = a.astype(np.float16), b.astype(np.float16)
    return ((a == b) | (np.isnan(a) & np.isnan(b))).ravel().reshape(a.shape, order="A")
