def rounding_direction(text):
    return int(decimal.Decimal(float(text)).compare(decimal.Decimal(text)))
