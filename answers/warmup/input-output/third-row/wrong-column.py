# loses: third-row-values
# says: came a tuple
def third_row(table):
    """Return the third row of the table as a tuple."""
    return table["frequency"]
