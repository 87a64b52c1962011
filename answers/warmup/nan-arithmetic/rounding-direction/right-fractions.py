def rounding_direction(text):
    double = fractions.Fraction(float(text))
    exact = fractions.Fraction(text)
    return (double > exact) - (double < exact)
