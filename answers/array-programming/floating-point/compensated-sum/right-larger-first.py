# way: The larger of the two is put first, and one formula will do.
def compensated_sum(x):
    total, lost = np.float64(0), np.float64(0)
    for y in x:
        large, small = (total, y) if abs(total) > abs(y) else (y, total)
        total = large + small
        lost += small - (total - large)
    return total + lost
