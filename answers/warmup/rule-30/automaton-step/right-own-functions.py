def next_row(row, rule=30):
    return rule_table(rule)[neighbourhoods(row)]
