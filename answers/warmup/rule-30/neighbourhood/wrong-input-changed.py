# loses: neighbourhood-values
# says: changed it
def neighbourhoods(row):
    old = row.copy()
    row *= 2
    row[1:] += 4 * old[:-1]
    row[:-1] += old[1:]
    return row
