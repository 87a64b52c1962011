# loses: exact-decimal-tenth, exact-decimal-forms
# says: expected a str
# hint: 3
def exact_decimal(x):
    return decimal.Decimal(x)
