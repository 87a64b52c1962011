# way: With your `count_neighbours`: the rule is a table, the program one lookup.
def generation_by_rule(world, rule="B3/S23"):
    born, survive = rule[1:].split("/S")
    table = np.array([[str(k) in digits for k in range(9)] for digits in (born, survive)], dtype=np.uint8)
    return table[world, count_neighbours(world)]
