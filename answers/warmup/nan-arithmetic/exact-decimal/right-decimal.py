def exact_decimal(x):
    return f"{decimal.Decimal(x):f}"
