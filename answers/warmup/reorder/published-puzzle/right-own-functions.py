# way: With your own functions: each claim becomes a call, and the bytes themselves decide.
made = np.arange(1001, 1009).reshape((2, 2, 2), order="F")
made_element = element_at(puzzle, (2, 2, 2), ">i8", "C", (1, 0, 0))
published_element = element_at(puzzle, (2, 2, 2), ">i8", "F", (1, 0, 0))
dump_order = "C" if dump(made, ">i8", "C") == puzzle else "F"
made_start = byte_offset((1, 0, 0), (2, 2, 2), 8, dump_order)
ravel_order = "F"
