# loses: correlation-predictions-scores
# says: target: you predicted 3
# says: Square the values
# hint: 1
target = 3
scores = [5, 8, 5]
candidates = [0, 2]
result = [2]
result_at_end = [1]
