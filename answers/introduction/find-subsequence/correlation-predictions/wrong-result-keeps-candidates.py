# loses: correlation-predictions-result
# says: only if all elements there are equal to t
# hint: 3
target = 5
scores = [5, 8, 5]
candidates = [0, 2]
result = [0, 2]
result_at_end = [1]
