# loses: rounding-direction-values, rounding-direction-signs-and-digits
# says: rounding_direction('0.1'): expected 1, got 0
# hint: 1
def rounding_direction(text):
    double = fractions.Fraction(float(text))
    exact = fractions.Fraction(float(text))
    return (double > exact) - (double < exact)
