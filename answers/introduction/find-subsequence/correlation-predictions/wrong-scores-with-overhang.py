# loses: correlation-predictions-scores
# says: scores: you predicted [5, 8, 5, 2]
# hint: 2
target = 5
scores = [5, 8, 5, 2]
candidates = [0, 2]
result = [2]
result_at_end = [1]
