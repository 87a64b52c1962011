# loses: any-rule-table, any-rule-no-loop
# says: values are wrong
def generation_by_rule(world, rule="B3/S23"):
    born = [int(k) for k in rule[1:].split("/S")[0]]
    counts = count_neighbours(world)
    return (np.isin(counts, born) | (world == 1) & ((counts == 2) | (counts == 3))).astype(np.uint8)
