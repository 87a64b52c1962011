# loses: rounding-direction-signs-and-digits
# says: rounding_direction('1e-330')
def rounding_direction(text):
    double = float(text)
    if double == 0:
        return 0
    double, exact = fractions.Fraction(double), fractions.Fraction(text)
    return (double > exact) - (double < exact)
