def same_elements(a, b):
    """Start from ==, then mark the places where both are NaN."""
    same = np.equal(a, b)
    both = np.isnan(a)
    both &= np.isnan(b)
    same[both] = True
    return same
