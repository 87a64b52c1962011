# loses: rounding-direction-values, rounding-direction-signs-and-digits
# says: got a bool, True
# hint: 3
def rounding_direction(text):
    return float(text) > decimal.Decimal(text)
