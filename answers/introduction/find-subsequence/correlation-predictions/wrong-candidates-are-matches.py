# loses: correlation-predictions-scores
# says: Other pieces can reach it by chance.
# hint: 3
target = 5
scores = [5, 8, 5]
candidates = [2]
result = [2]
result_at_end = [1]
