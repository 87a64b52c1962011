# loses: exact-decimal-tenth, exact-decimal-forms
# says: exact_decimal(0.3): expected
def exact_decimal(x):
    return "0.1000000000000000055511151231257827021181583404541015625"
