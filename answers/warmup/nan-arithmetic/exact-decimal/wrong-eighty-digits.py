# loses: exact-decimal-forms
# says: exact_decimal(
def exact_decimal(x):
    with decimal.localcontext() as context:
        context.prec = 80
        number = +decimal.Decimal(x)
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
