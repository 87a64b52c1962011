# loses: rounding-direction-signs-and-digits
# says: expected -1, got 0
def rounding_direction(text):
    with decimal.localcontext() as context:
        context.prec = 30
        double, exact = +decimal.Decimal(float(text)), +decimal.Decimal(text)
    return (double > exact) - (double < exact)
