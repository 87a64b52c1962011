# loses: rounding-direction-values, rounding-direction-signs-and-digits
# says: rounding_direction('0.5'): expected 0, got -1
# hint: 3
def rounding_direction(text):
    return 1 if float(text) > decimal.Decimal(text) else -1
