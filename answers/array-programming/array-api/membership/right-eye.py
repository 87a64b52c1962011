# way: With the rows of the identity matrix: row `j` of `eye` is the one-hot row of label `j`.
def membership(labels, k, like):
    xp = namespace(labels)
    rows = xp.eye(k, dtype=like.dtype, device=labels.device)
    columns = xp.arange(k, dtype=xp.int64, device=labels.device)
    return rows[xp.astype(labels, xp.int64)[:, None], columns[None, :]]
