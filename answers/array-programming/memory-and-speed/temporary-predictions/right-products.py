# way: As products: elements times bytes of an element, and bytes divided by 64.
column_bytes = 0
mask_bytes = 150 * 200 * 1
number_bytes = 150 * 200 * 4
dark_bytes = 150 * 200 * 8
two_step_bytes = 2 * 150 * 200 * 8
in_place_bytes = 0
row_lines = 200 * 8 // 64
column_lines = 150
