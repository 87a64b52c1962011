# loses: gaps-rules
# says: does something before it returns
def gaps(a):
    table = np.empty((len(a), len(a)), dtype=np.int64)
    for i in range(len(a)):
        table[i] = a - a[i]
    return table
