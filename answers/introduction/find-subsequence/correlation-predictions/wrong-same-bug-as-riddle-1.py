# loses: correlation-predictions-result
# says: Does the last position have one?
# hint: 2
target = 5
scores = [5, 8, 5]
candidates = [0, 2]
result = [2]
result_at_end = []
