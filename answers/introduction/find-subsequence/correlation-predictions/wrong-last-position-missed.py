# loses: correlation-predictions-result
# says: result: you predicted []
# hint: 3
target = 5
scores = [5, 8, 5]
candidates = [0, 2]
result = []
result_at_end = []
