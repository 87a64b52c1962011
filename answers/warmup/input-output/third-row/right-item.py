# way: `table.item(2)` goes from the table to the tuple in one step.
def third_row(table):
    """Return the third row of the table as a tuple."""
    return table.item(2)
