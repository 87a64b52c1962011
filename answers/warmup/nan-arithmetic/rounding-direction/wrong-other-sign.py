# loses: rounding-direction-values, rounding-direction-signs-and-digits
# says: The sign is the other one
def rounding_direction(text):
    double = fractions.Fraction(float(text))
    exact = fractions.Fraction(text)
    return (exact > double) - (exact < double)
