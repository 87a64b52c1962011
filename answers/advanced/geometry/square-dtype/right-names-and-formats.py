square = np.dtype({
    "names": ["points", "scale", "translate", "rotate"],
    "formats": ["(4,2)f8", "f8", "(2,)f8", "f8"],
})
blank = np.zeros(2, dtype=square)
