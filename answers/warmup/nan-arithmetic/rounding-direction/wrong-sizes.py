# loses: rounding-direction-signs-and-digits
# says: compare the numbers, not their sizes
# hint: 3
def rounding_direction(text):
    double = abs(fractions.Fraction(float(text)))
    exact = abs(fractions.Fraction(text))
    return (double > exact) - (double < exact)
