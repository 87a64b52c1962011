# loses: count-neighbours-no-loop
# says: the Python code runs once per element
# hint: 1
def count_neighbours(world):
    def three(line):
        return line + np.roll(line, 1) + np.roll(line, -1)

    nine = np.apply_along_axis(three, 1, np.apply_along_axis(three, 0, world))
    return nine - world
