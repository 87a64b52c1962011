# loses: any-rule-no-loop
# says: the Python code runs once per element
# hint: 3
def generation_by_rule(world, rule="B3/S23"):
    born, survive = rule[1:].split("/S")
    counts = count_neighbours(world)
    new = np.empty_like(world)
    for place in np.ndindex(*world.shape):
        new[place] = str(counts[place]) in (survive if world[place] else born)
    return new
