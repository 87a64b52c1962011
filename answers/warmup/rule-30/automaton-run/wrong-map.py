# loses: automaton-run-input
# says: uses `map`.
# hint: 2
def evolve(row, rows, rule=30):
    table = [rule >> k & 1 for k in range(8)]
    Z = np.empty((rows, len(row)), dtype=np.uint8)
    Z[0] = row
    for i in range(1, rows):
        numbers = sliding_window_view(np.pad(Z[i - 1], 1), 3) @ [4, 2, 1]
        Z[i] = list(map(table.__getitem__, numbers))
    return Z
