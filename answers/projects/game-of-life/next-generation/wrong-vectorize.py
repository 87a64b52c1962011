# loses: next-generation-script
# says: the Python code runs once per element
# hint: 3
def next_generation(world):
    rule = np.vectorize(lambda cell, count: count == 3 or (cell == 1 and count == 2))
    return rule(world, count_neighbours(world)).astype(np.uint8)
