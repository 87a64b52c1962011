# way: With a table of 18 elements in one row: the nine cases of live cells begin at 9, so `9 * world + counts` is the place.
def generation_by_rule(world, rule="B3/S23"):
    born, survive = rule.removeprefix("B").split("/S")
    table = np.zeros(18, dtype=np.uint8)
    for place in [int(k) for k in born] + [9 + int(k) for k in survive]:
        table[place] = 1
    return table.take(9 * world + count_neighbours(world))
