# loses: exact-decimal-tenth, exact-decimal-forms
# says: expected a str
def exact_decimal(x):
    return decimal.Decimal(x)
