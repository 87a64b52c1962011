# loses: correlation-predictions-scores
# says: scores: you predicted [7, 7, 4]
# says: Multiply side by side
# hint: 2
target = 5
scores = [7, 7, 4]
candidates = []
result = [2]
result_at_end = [1]
