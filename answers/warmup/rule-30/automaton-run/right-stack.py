def evolve(row, rows, rule=30):
    history = [row]
    for _ in range(1, rows):
        history.append(next_row(history[-1], rule=rule))
    return np.stack(history)
