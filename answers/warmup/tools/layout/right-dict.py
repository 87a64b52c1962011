# way: A dictionary with both flags as its key: the four cases stand side by side.
ORDERS = {(True, True): "both", (True, False): "C", (False, True): "F", (False, False): "neither"}


def layout(Z):
    c, f = Z.flags["C_CONTIGUOUS"], Z.flags["F_CONTIGUOUS"]
    facts = {name: getattr(Z, name) for name in ("itemsize", "nbytes", "strides")}
    return facts | {"order": ORDERS[c, f], "contiguous": c or f}
