"""Walls around a process that runs code of strangers, and a guard that watches what it uses.

Called in a freshly forked process (`walls.shut_in`, by `proctor.seats`), and by the grader to learn
what this machine offers (`walls.missing`). It knows nothing of notebooks and imports nothing else
of this package. It promises that what was shut in reaches no file, process or network that it was
not given, and that all of it ends with its guard.
"""
