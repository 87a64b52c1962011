# way: Asked NumPy: the masks pick the elements, and the exception says its own name.
Z = np.arange(11)
published_changed = list(Z[(3 < Z) & (Z <= 8)])
open_changed = Z[4:8].tolist()
try:
    Z[3 < Z <= 8] *= -1
    chained_error = "None"
except Exception as error:
    chained_error = type(error).__name__
