# loses: rounding-direction-values, rounding-direction-signs-and-digits
# says: got a bool, True
def rounding_direction(text):
    return float(text) > decimal.Decimal(text)
