# way: With three slices of the padded row: the formula of the contract, word for word.
def neighbourhoods(row):
    wide = np.concatenate([[0], row, [0]])
    return 4 * wide[:-2] + 2 * wide[1:-1] + wide[2:]
