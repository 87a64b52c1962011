# loses: same-elements-special
# says: NaN became a number before the comparison
def same_elements(a, b):
    """Return a bool array: True where a and b are equal, or both NaN."""
    missing = -999.0
    return np.where(np.isnan(a), missing, a) == np.where(np.isnan(b), missing, b)
