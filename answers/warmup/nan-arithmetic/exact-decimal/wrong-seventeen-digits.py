# loses: exact-decimal-tenth, exact-decimal-forms
# says: Digits are missing at the end
def exact_decimal(x):
    return f"{x:.17g}"
