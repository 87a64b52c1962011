# way: `tuple` takes the fields of the record one by one; they stay NumPy scalars.
def third_row(table):
    """Return the third row of the table as a tuple."""
    return tuple(table[2])
