# way: Computed: each value is a line of the program with its numbers put in.
end_value = np.zeros(1)[0]
inner_value = 2 + 0.5 * (0 - 2 * 2 + 0)
fixed_value = 2 + 0.5 * (4 - 2 * 2 + 0)
leftover_value = np.ones(1)[0]
