# loses: next-generation-rules, next-generation-moment, next-generation-script
# says: expected dtype uint8, got dtype bool
# hint: 2
def next_generation(world):
    counts = count_neighbours(world)
    return (counts == 3) | (world == 1) & (counts == 2)
