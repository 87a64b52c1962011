# loses: compensated-sum-mixed
# says: uses `fractions | uses `fractions.Fraction
def compensated_sum(x):
    from fractions import Fraction

    total = Fraction(0)
    for y in x.tolist():
        total += Fraction(y)
    return float(total)
