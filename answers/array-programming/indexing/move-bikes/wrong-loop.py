# loses: move-bikes-no-loop
# says: the Python code runs once per element
# hint: 2
def move_bikes(docks, start, end):
    for a, b in zip(start, end):
        docks[a] -= 1
        docks[b] += 1
