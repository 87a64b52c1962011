# way: With `Decimal.compare`: it answers -1, 0 or 1 by itself, and it does not round.
def rounding_direction(text):
    return int(decimal.Decimal(float(text)).compare(decimal.Decimal(text)))
