# loses: sort-by-frequency-order, sort-by-frequency-ties, sort-by-frequency-new
# says: Did you forget `return`?
def sort_by_frequency(table):
    """Return a new table sorted by falling frequency; equal rows keep their order."""
    return table.copy().sort(order="frequency")
