# way: As arithmetic: each tuple is worked out from the strides of the base, so the reason stays visible.
base = (3 * 4 * 8, 4 * 8, 8)
sliced = base[:2] + (2 * base[2],)
reversed_rows = (base[0], -base[1], base[2])
transposed = base[::-1]
broadcast = (0, base[2])
field = (4 + 8,)
