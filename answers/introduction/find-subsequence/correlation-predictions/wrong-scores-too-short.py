# loses: correlation-predictions-scores
# says: One score for each position where t fits into s.
# hint: 2
target = 5
scores = [5, 8]
candidates = [0]
result = [2]
result_at_end = [1]
