# way: With `np.where`: where `a` has a hole, ask whether `b` has one; everywhere else, ask for equality.
def same_elements(a, b):
    return np.where(np.isnan(a), np.isnan(b), a == b)
