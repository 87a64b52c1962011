# loses: automaton-step-input
# says: the Python code runs once per element
# hint: 2
def next_row(row, rule=30):
    new = np.empty(len(row), dtype=np.uint8)
    for i, number in enumerate(neighbourhoods(row)):
        new[i] = rule >> int(number) & 1
    return new
