# loses: any-rule-known, any-rule-table
# says: values are wrong
def generation_by_rule(world, rule="B3/S23"):
    born, survive = rule[1:].split("/S")
    table = np.array([[str(k) in digits for k in range(10)] for digits in (born, survive)], dtype=np.uint8)
    windows = sliding_window_view(np.pad(world, 1, mode="wrap"), (3, 3))
    return table[world, windows.sum(axis=(2, 3))]
