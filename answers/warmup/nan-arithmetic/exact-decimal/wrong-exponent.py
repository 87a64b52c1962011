# loses: exact-decimal-forms
# says: No exponent, please
def exact_decimal(x):
    return str(decimal.Decimal(x))
