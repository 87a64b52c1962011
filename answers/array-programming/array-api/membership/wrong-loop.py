# loses: membership-no-name, update-no-name
# says: the Python code runs once per element
def membership(labels, k, like):
    xp = namespace(labels)
    table = xp.zeros((labels.shape[0], k), dtype=like.dtype, device=labels.device)
    for i in range(labels.shape[0]):
        table[i, int(labels[i])] = 1
    return table
