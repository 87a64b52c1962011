# way: Without a table: shift the rule by each number, and keep the lowest bit.
def next_row(row, rule=30):
    wide = np.pad(row.astype(np.int64), 1)
    numbers = sliding_window_view(wide, 3) @ [4, 2, 1]
    return (rule >> numbers & 1).astype(np.uint8)
