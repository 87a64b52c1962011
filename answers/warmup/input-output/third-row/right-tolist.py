# way: `tolist` makes a list of tuples: the way to go when many rows are wanted.
def third_row(table):
    """Return the third row of the table as a tuple."""
    return table[:3].tolist()[-1]
