# loses: overrun-predictions-ends
# says: whatever part says of its length
# hint: 1
beyond_values = [12, 13, 14, 15, 0, 0]
before_values = [12, 11, 10]
guess_values = [1, 2, 3]
whole_after = [10, 11, 12, 13, 14, 15, 16, 0, 18, 19]
