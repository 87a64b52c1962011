# loses: move-bikes-no-loop
# says: uses `collections.Counter`
# hint: 2
from collections import Counter


def move_bikes(docks, start, end):
    change = Counter(end.tolist())
    change.subtract(start.tolist())
    for station in range(len(docks)):
        docks[station] += change[station]
