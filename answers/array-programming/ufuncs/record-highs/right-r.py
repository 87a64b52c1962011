def record_highs(temperatures):
    before = np.maximum.accumulate(temperatures)[:-1]
    return np.r_[True, np.greater(temperatures[1:], before)]
