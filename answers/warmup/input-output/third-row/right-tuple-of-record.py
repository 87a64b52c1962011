def third_row(table):
    """Return the third row of the table as a tuple."""
    return tuple(table[2])
