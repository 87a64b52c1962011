# loses: sort-by-frequency-order
# says: a float does not
def sort_by_frequency(table):
    return table[np.argsort(-table["frequency"].astype(float), kind="stable")]
