def next_row(row, rule=30):
    bits = np.array(list(f"{rule:08b}"[::-1])).astype("u1")
    numbers = np.convolve(row, [1, 2, 4])[1:-1]
    return np.take(bits, numbers)
