# loses: rounding-direction-values, rounding-direction-signs-and-digits
# says: expected an int, 1, got a float
# hint: 3
def rounding_direction(text):
    return float(np.sign(float(fractions.Fraction(float(text)) - fractions.Fraction(text))))
