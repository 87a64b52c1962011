# way: With whole numbers: bring both fractions to one denominator, and look at the sign of what is left.
def rounding_direction(text):
    top, bottom = float(text).as_integer_ratio()
    exact = fractions.Fraction(text)
    error = top * exact.denominator - exact.numerator * bottom
    return 0 if error == 0 else error // abs(error)
