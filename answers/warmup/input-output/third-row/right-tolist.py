def third_row(table):
    """Return the third row of the table as a tuple."""
    return table[:3].tolist()[-1]
