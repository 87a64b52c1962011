t = np.array([2, 1])
target = t @ t
scores = [5, 8, 5]
candidates = [np.int64(0), np.int64(2)]
result = candidates[1:]
result_at_end = [1]
