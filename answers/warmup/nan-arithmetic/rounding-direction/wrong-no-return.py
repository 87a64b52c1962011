# loses: rounding-direction-values, rounding-direction-signs-and-digits
# says: Did you forget `return`?
def rounding_direction(text):
    double = fractions.Fraction(float(text))
    exact = fractions.Fraction(text)
    (double > exact) - (double < exact)
