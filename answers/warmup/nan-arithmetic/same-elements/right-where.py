def same_elements(a, b):
    return np.where(np.isnan(a), np.isnan(b), a == b)
