# way: With the rows of the identity matrix: row `j` of `eye` is the one-hot row of label `j`.
def membership(labels, k, like):
    xp = namespace(labels)
    rows = xp.eye(k, dtype=like.dtype, device=labels.device)
    index = xp.__array_namespace_info__().default_dtypes()["indexing"]
    return xp.take(rows, xp.astype(labels, index), axis=0)
