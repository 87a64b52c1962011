# loses: rounding-direction-values, rounding-direction-signs-and-digits
# says: rounding_direction('1e23'): expected -1, got 0
def rounding_direction(text):
    if "e" in text:
        return 0
    double, exact = fractions.Fraction(float(text)), fractions.Fraction(text)
    return (double > exact) - (double < exact)
