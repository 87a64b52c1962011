# loses: third-row-values
# says: got a list, [3, 'c', 70, 0.75]
# hint: 2
def third_row(table):
    """Return the third row of the table as a tuple."""
    return list(table[2])
