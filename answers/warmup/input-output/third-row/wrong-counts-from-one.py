# loses: third-row-values
# says: This is the fourth row. NumPy counts from 0.
# hint: 1
def third_row(table):
    """Return the third row of the table as a tuple."""
    return tuple(table[3])
