# loses: overrun-predictions-writes
# says: whole_after: you predicted
# hint: 3
beyond_values = [12, 13, 14, 15, 16, 17]
before_values = [12, 11, 10]
guess_values = [1, 2, 3]
whole_after = list(range(10, 20))
