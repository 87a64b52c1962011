# loses: correlation-predictions-scores
# says: candidates: you predicted
# hint: 3
target = 5
scores = [5, 8, 5]
candidates = [True, False, True]
result = [2]
result_at_end = [1]
