# loses: overrun-predictions-strides
# says: guess_values: you predicted [0, 1, 2]
# hint: 2
beyond_values = [12, 13, 14, 15, 16, 17]
before_values = [12, 11, 10]
guess_values = [0, 1, 2]
whole_after = [10, 11, 12, 13, 14, 15, 16, 0, 18, 19]
