# way: With `np.isin`: is the count among those of the rule? One question for dead cells, one for live ones.
def generation_by_rule(world, rule="B3/S23"):
    born, survive = (list(map(int, half)) for half in rule[1:].split("/S"))
    counts = count_neighbours(world)
    alive = np.where(world == 1, np.isin(counts, survive), np.isin(counts, born))
    return alive.astype(np.uint8)
