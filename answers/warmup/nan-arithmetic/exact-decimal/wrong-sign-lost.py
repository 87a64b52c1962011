# loses: exact-decimal-tenth, exact-decimal-forms
# says: expected '-2.5', got '2.5'
def exact_decimal(x):
    return format(decimal.Decimal(abs(x)), "f")
