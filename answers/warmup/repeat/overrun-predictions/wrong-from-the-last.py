# loses: overrun-predictions-ends
# says: before_values: you predicted [15, 14, 13]
# hint: 1
beyond_values = [12, 13, 14, 15, 16, 17]
before_values = [15, 14, 13]
guess_values = [1, 2, 3]
whole_after = [10, 11, 12, 13, 14, 15, 16, 0, 18, 19]
