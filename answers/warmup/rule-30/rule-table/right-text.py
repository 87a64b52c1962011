# way: By way of text: Python writes the eight digits, and `reversed` puts the lowest one first.
def rule_table(rule):
    if rule not in range(256):
        raise ValueError(rule)
    return np.array([int(bit) for bit in reversed(f"{rule:08b}")], dtype=np.uint8)
