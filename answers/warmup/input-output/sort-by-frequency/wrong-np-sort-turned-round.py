# loses: sort-by-frequency-ties
# says: The equal rows were sorted by another field.
def sort_by_frequency(table):
    """Return a new table sorted by falling frequency; equal rows keep their order."""
    return np.sort(table, order="frequency")[::-1]
