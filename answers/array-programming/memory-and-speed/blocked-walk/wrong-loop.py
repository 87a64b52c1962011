# loses: blocked-walk-no-loop
# says: the Python code runs once per element
# hint: 2
def blocked_walk(rows, columns, block):
    walk = []
    for i in range(0, rows, block):
        for j in range(0, columns, block):
            for r in range(i, min(i + block, rows)):
                for c in range(j, min(j + block, columns)):
                    walk.append(r * columns + c)
    return np.array(walk, dtype=np.int64)
