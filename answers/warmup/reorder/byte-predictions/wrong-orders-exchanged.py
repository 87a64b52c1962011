# loses: byte-predictions-order
# says: table_in_c: you predicted
# hint: 3
thousand_big = [3, 232]
thousand_little = [232, 3]
misread = 256
minus_two = [255, 254]
table_in_c = [1, 3, 5, 2, 4, 6]
table_in_f = [1, 2, 3, 4, 5, 6]
