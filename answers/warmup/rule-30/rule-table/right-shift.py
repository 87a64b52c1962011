# way: With a loop over eight bits: short, plain, and never longer than eight.
def rule_table(rule):
    if rule < 0 or rule > 255:
        raise ValueError("no such rule")
    table = np.empty(8, dtype=np.uint8)
    for k in range(8):
        table[k] = rule >> k & 1
    return table
