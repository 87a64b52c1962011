# way: A dictionary of names and formats: the same dtype, and the place where offsets could be set, too.
square = np.dtype({
    "names": ["points", "scale", "translate", "rotate"],
    "formats": ["(4,2)f8", "f8", "(2,)f8", "f8"],
})
blank = np.zeros(2, dtype=square)
