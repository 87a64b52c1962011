# loses: outer-sum-rules
# says: has other parameters than those asked for
def outer_sum(a, b, table=np.add.outer):
    return table(a, b)
