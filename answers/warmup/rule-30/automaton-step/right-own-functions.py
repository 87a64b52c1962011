# way: With your own functions: the whole step is one lookup, and each part has been tested alone.
def next_row(row, rule=30):
    return rule_table(rule)[neighbourhoods(row)]
