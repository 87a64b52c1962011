# loses: byte-predictions-sign
# says: In two's complement -1 is 255, 255
# hint: 2
thousand_big = [3, 232]
thousand_little = [232, 3]
misread = 256
minus_two = [128, 2]
table_in_c = [1, 2, 3, 4, 5, 6]
table_in_f = [1, 3, 5, 2, 4, 6]
