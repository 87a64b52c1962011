# loses: third-row-values
# says: This is a record. Make a tuple of it.
# hint: 2
def third_row(table):
    """Return the third row of the table as a tuple."""
    return table[2]
