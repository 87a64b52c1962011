# loses: blocked-walk-no-loop
# says: the Python code runs once per element
# hint: 2
def blocked_walk(rows, columns, block):
    def key(number):
        r, c = divmod(number, columns)
        return r // block, c // block

    return np.array(sorted(range(rows * columns), key=key), dtype=np.int64)
