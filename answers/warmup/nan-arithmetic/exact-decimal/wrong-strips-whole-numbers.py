# loses: exact-decimal-forms
# says: Zeros at the end of a whole number belong to it
# hint: 3
def exact_decimal(x):
    return format(decimal.Decimal(x), "f").rstrip("0")
