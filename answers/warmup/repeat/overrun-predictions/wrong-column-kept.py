# loses: overrun-predictions-strides
# says: column.strides is (32,)
# hint: 2
beyond_values = [12, 13, 14, 15, 16, 17]
before_values = [12, 11, 10]
guess_values = [1, 5, 9]
whole_after = [10, 11, 12, 13, 14, 15, 16, 0, 18, 19]
