# loses: next-generation-rules, next-generation-moment, next-generation-script
# says: here it survives with 3 alone
# hint: 1
def next_generation(world):
    return (count_neighbours(world) == 3).astype(np.uint8)
