# way: With `np.format_float_positional`: NumPy prints every decimal, too, once `unique=False` asks for it.
def exact_decimal(x):
    return np.format_float_positional(x, unique=False, precision=1074, trim="-")
