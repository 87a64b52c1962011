# loses: correlation-predictions-scores
# says: target: you predicted a list, [4, 5]
# hint: 1
target = [4, 5]
scores = [5, 8, 5]
candidates = [0, 2]
result = [2]
result_at_end = [1]
