# loses: exact-decimal-tenth, exact-decimal-forms
# says: This is what Python prints
# hint: 1
def exact_decimal(x):
    return format(decimal.Decimal(str(x)), "f")
