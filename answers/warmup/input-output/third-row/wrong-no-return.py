# loses: third-row-values
# says: Did you forget `return`?
def third_row(table):
    """Return the third row of the table as a tuple."""
    table[2].item()
