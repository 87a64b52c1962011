# loses: next-generation-script
# says: the Python code runs once per element
# hint: 3
def next_generation(world):
    return np.array(slow_generation(world.tolist()), dtype=np.uint8)
