# way: By spelling out each line: what is taken is a copy, and only what stands left of the last `=` is written to.
docks = [5, 6, 7, 8]
taken = [docks[i] + 1 for i in (1, 1, 3)]
repeated = [docks[0], taken[1], docks[2], taken[2]]
added_at = [docks[0], docks[1] + 1 + 1, docks[2], docks[3] + 1]
picked_first = list(docks)
chained = list(docks)
overwritten = [30, docks[1], 40, docks[3]]
