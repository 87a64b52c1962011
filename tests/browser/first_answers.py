"""A wrong and a right answer to the first exercise, for the tests in a browser."""

from __future__ import annotations

WRONG = """def walk_loop(n, rng):
    positions = [0]
    for _ in range(n):
        positions.append(positions[-1] + rng.choice([-1, 1]))
    return np.array(positions[:n], dtype=np.int64)"""
RIGHT = WRONG.replace("[:n]", "")
