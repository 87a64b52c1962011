def exact_decimal(x):
    # A double has at most 1074 decimals.
    text = f"{x:.1074f}"
    return text.rstrip("0").rstrip(".")
