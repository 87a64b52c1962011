def third_row(table):
    """Return the third row of the table as a tuple."""
    row = table[2]
    return (int(row["rank"]), str(row["lemma"]), int(row["frequency"]), float(row["dispersion"]))
