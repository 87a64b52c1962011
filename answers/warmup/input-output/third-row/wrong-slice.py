# loses: third-row-values
# says: expected a tuple, (3, 'c', 70, 0.75), got an array of shape (1,)
# hint: 2
def third_row(table):
    """Return the third row of the table as a tuple."""
    return table[2:3]
