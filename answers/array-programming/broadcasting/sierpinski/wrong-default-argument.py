# loses: sierpinski-rules
# says: has other parameters than those asked for
def sierpinski(n, table=np.bitwise_and.outer):
    return table(range(n), range(n)) == 0
