# loses: exact-decimal-forms
# says: A whole number is written without a point
# hint: 3
def exact_decimal(x):
    return f"{x:.1074f}".rstrip("0")
