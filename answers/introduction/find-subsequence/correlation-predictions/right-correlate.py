# way: `np.correlate` computes all scores in one call: it is the name of what the riddle writes out.
s, t = np.array([1, 3, 2, 1]), np.array([2, 1])
target = int((t**2).sum())
scores = np.correlate(s, t).tolist()
candidates = [i for i, score in enumerate(scores) if score == target]
result = [i for i in candidates if s[i : i + 2].tolist() == t.tolist()]
result_at_end = [1]
