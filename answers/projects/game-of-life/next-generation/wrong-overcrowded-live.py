# loses: next-generation-rules, next-generation-moment, next-generation-script
# says: In a crowd a cell dies
# hint: 1
def next_generation(world):
    counts = count_neighbours(world)
    return ((counts == 3) | (world == 1) & (counts >= 2)).astype(np.uint8)
