# loses: sort-by-frequency-ties
# says: Equal rows have changed places: they were sorted by another field.
# hint: 2
def sort_by_frequency(table):
    """Return a new table sorted by falling frequency; equal rows keep their order."""
    return np.sort(table, order="frequency")[::-1]
