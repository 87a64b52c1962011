# loses: rounding-direction-values, rounding-direction-signs-and-digits
# says: 1 is for a double that is greater than the text
# hint: 3
def rounding_direction(text):
    double = fractions.Fraction(float(text))
    exact = fractions.Fraction(text)
    return (exact > double) - (exact < double)
