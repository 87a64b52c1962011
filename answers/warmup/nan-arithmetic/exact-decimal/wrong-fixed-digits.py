# loses: exact-decimal-tenth, exact-decimal-forms
# says: There are zeros at the end
# hint: 3
def exact_decimal(x):
    return "{:0.56f}".format(x)
