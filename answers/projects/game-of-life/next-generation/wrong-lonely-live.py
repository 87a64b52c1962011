# loses: next-generation-rules, next-generation-moment, next-generation-script
# says: A lonely cell dies
# hint: 1
def next_generation(world):
    counts = count_neighbours(world)
    return ((counts == 3) | (world == 1) & (counts <= 3)).astype(np.uint8)
