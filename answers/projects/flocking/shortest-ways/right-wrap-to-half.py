# way: With one modulo: shift by half a sky, take the rest of the division, and shift back.
def shortest_ways(positions, size):
    ways = positions[None, :] - positions[:, None]
    return (ways + size / 2) % size - size / 2
