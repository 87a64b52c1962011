# loses: rule-table-values
# says: The highest bit comes first here
# hint: 1
def rule_table(rule):
    if not 0 <= rule <= 255:
        raise ValueError(rule)
    return np.array([int(bit) for bit in f"{rule:08b}"], dtype=np.uint8)
