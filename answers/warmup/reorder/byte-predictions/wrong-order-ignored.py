# loses: byte-predictions-order
# says: Order F: the first index runs fastest
# hint: 3
thousand_big = [3, 232]
thousand_little = [232, 3]
misread = 256
minus_two = [255, 254]
table_in_c = [1, 2, 3, 4, 5, 6]
table_in_f = [1, 2, 3, 4, 5, 6]
