def third_row(table):
    """Return the third row of the table as a tuple."""
    return table.item(2)
