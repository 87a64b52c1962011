# loses: next-generation-rules, next-generation-moment, next-generation-script
# says: It takes exactly 3
# hint: 1
def next_generation(world):
    counts = count_neighbours(world)
    return ((counts == 3) | (counts == 2)).astype(np.uint8)
