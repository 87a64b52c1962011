# loses: overrun-predictions-writes
# says: beyond[0] is part[0], and part[0] is whole[2].
# hint: 3
beyond_values = [12, 13, 14, 15, 16, 17]
before_values = [12, 11, 10]
guess_values = [1, 2, 3]
whole_after = [10, 11, 12, 13, 14, 0, 16, 17, 18, 19]
