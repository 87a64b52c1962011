"""What the tests in a browser share: where Chromium is, and two answers to the first exercise."""

from __future__ import annotations

import shutil

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
# Without these, Chromium as root does not start, or looks for servers that cannot be reached.
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
WRONG = """def walk_loop(n, rng):
    positions = [0]
    for _ in range(n):
        positions.append(positions[-1] + rng.choice([-1, 1]))
    return np.array(positions[:n], dtype=np.int64)"""
RIGHT = WRONG.replace("[:n]", "")
