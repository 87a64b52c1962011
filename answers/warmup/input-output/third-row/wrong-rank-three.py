# loses: third-row-values
# says: the third row of table[1:]: expected (4, 'd', 60, 1.0), got (3, 'c', 70, 0.75)
def third_row(table):
    """Return the third row of the table as a tuple."""
    return table[table["rank"] == 3].tolist()[0]
