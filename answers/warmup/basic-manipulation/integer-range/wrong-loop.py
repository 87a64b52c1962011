# loses: integer-range-no-loop
# says: the Python code runs once per element
# hint: 1
def integer_range(first, last):
    values = []
    value = first
    while value <= last:
        values.append(value)
        value += 1
    return np.array(values, dtype=np.int64)
