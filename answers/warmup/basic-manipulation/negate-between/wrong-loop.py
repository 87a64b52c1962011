# loses: negate-between-no-loop
# says: the Python code runs once per element
# hint: 3
def negate_between(Z, low, high):
    for i, z in enumerate(Z):
        if low <= z <= high:
            Z[i] = -z
