# loses: any-rule-known, any-rule-table, any-rule-no-loop
# says: raised
def generation_by_rule(world, rule="B3/S23"):
    born, survive = rule[1:].split("/S")
    table = np.zeros((2, 9), dtype=np.uint8)
    table[0, np.array(list(born)).astype(int)] = 1
    table[1, [int(k) for k in f"{int(survive)}"]] = 1
    return table[world, count_neighbours(world)]
