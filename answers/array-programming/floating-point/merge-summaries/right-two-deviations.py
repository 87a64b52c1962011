# way: Each batch moves as a whole: its n values all lie further from the new mean, by the same distance.
def merged(a, b):
    (n_a, mean_a, m2_a), (n_b, mean_b, m2_b) = a, b
    n = max(n_a + n_b, 1)
    mean = mean_a * (n_a / n) + mean_b * (n_b / n)
    far_a, far_b = (mean_b - mean_a) * n_b / n, (mean_a - mean_b) * n_a / n
    return n_a + n_b, mean, m2_a + n_a * far_a**2 + m2_b + n_b * far_b**2
