# way: With `fractions`: as many factors of 5 as there are of 2 turn the denominator into a power of ten.
def exact_decimal(x):
    ratio = fractions.Fraction(x)
    places = ratio.denominator.bit_length() - 1
    digits = str(abs(ratio.numerator) * 5**places).zfill(places + 1)
    sign = "-" if ratio < 0 else ""
    return sign + (digits[:-places] + "." + digits[-places:] if places else digits)
