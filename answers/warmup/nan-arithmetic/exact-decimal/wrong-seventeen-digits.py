# loses: exact-decimal-tenth, exact-decimal-forms
# says: Digits are missing at the end
# hint: 2
def exact_decimal(x):
    return f"{x:.17g}"
