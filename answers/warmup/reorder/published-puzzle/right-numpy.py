# way: With NumPy alone: make the array once more, and compare its dumps with the published bytes.
made = np.arange(1001, 1009).reshape((2, 2, 2), order="F")
made_element = made[1, 0, 0]
published_element = np.frombuffer(puzzle, ">i8").reshape((2, 2, 2), order="F")[1, 0, 0]
dump_order = "C" if made.astype(">i8").tobytes("C") == puzzle else "F"
made_start = 8 * made.ravel().tolist().index(made_element)
ravel_order = [o for o in "CF" if made.ravel(order=o)[1] == made_element][0]
