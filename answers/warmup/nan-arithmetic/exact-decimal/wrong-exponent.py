# loses: exact-decimal-forms
# says: No exponent, please
# hint: 3
def exact_decimal(x):
    return str(decimal.Decimal(x))
