# loses: byte-predictions-endianness
# says: thousand_big: you predicted [10, 0]
# hint: 1
thousand_big = [10, 0]
thousand_little = [232, 3]
misread = 256
minus_two = [255, 254]
table_in_c = [1, 2, 3, 4, 5, 6]
table_in_f = [1, 3, 5, 2, 4, 6]
