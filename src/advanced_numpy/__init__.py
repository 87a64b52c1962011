"""What the notebooks of the course import: `tools` to look at arrays, `check` to judge answers."""
