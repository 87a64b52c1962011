# loses: byte-predictions-endianness
# says: what counts 256 comes first
# hint: 1
thousand_big = [232, 3]
thousand_little = [3, 232]
misread = 256
minus_two = [255, 254]
table_in_c = [1, 2, 3, 4, 5, 6]
table_in_f = [1, 3, 5, 2, 4, 6]
