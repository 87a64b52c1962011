# way: With the rule in the bits of an integer: shift it by each cell's number, and keep the lowest bit.
def generation_by_rule(world, rule="B3/S23"):
    born, survive = rule[1:].split("/S")
    bits = sum(1 << int(k) for k in born) + sum(1 << 9 + int(k) for k in survive)
    return (bits >> (9 * world.astype(np.int64) + count_neighbours(world)) & 1).astype(np.uint8)
