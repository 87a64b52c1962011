column_bytes = 0
mask_bytes = 30_000
number_bytes = 120_000
dark_bytes = 240_000
two_step_bytes = 480_000
in_place_bytes = 0
row_lines = 25
column_lines = 150
