# loses: third-row-values
# says: got an array of shape (4,)
# hint: 1
def third_row(table):
    """Return the third row of the table as a tuple."""
    return table["frequency"]
