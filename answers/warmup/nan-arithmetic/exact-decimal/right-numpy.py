def exact_decimal(x):
    return np.format_float_positional(x, unique=False, precision=1074, trim="-")
