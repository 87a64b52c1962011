# way: By looking at what the array and the namespace have, without calling anything.
kind = type(strict.zeros(1))
operator = hasattr(kind, "__mul__") and hasattr(kind, "__add__")
method = hasattr(kind, "mean")
function = hasattr(strict, "mean")
mixed = not True  # float64 and int64 are two kinds
transposed = hasattr(kind, "__matmul__") and hasattr(kind, "T")
converted = hasattr(kind, "astype")
