# way: Without converting the double: Python compares a float and a `Decimal` exactly.
def rounding_direction(text):
    # Python compares a float with a Decimal exactly.
    if float(text) > decimal.Decimal(text):
        return 1
    if float(text) < decimal.Decimal(text):
        return -1
    return 0
