# loses: third-row-values
# says: expected (3, 'c', 70, 0.75), got (4, 'd', 60, 1.0)
# hint: 1
def third_row(table):
    """Return the third row of the table as a tuple."""
    return tuple(table[-1])
