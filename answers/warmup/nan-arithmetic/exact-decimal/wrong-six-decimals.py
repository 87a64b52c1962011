# loses: exact-decimal-tenth, exact-decimal-forms
# says: expected '0.10000000000000000555
# hint: 2
def exact_decimal(x):
    return format(x, "f")
