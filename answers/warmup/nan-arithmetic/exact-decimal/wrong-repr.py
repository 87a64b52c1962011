# loses: exact-decimal-tenth, exact-decimal-forms
# says: the shortest decimal that reads back as the same double
# hint: 1
def exact_decimal(x):
    return repr(x)
