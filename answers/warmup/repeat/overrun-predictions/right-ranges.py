# way: With ranges: past the end the numbers simply go on counting, and backwards they count down.
beyond_values = list(range(12, 18))
before_values = list(range(12, 9, -1))
guess_values = list(range(1, 4))
whole_after = [*range(10, 17), 0, *range(18, 20)]
