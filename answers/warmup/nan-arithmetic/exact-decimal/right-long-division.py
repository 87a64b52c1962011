# way: By long division, as at school: it must end, because the number below the line is a power of two.
def exact_decimal(x):
    top, bottom = x.as_integer_ratio()
    whole, rest = divmod(abs(top), bottom)
    text = ("-" if top < 0 else "") + str(whole)
    if rest:
        text += "."
    while rest:
        digit, rest = divmod(10 * rest, bottom)
        text += str(digit)
    return text
