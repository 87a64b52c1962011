end_value, inner_value, fixed_value, leftover_value = 0, 0, 2, 1
