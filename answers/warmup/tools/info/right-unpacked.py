# way: Dictionaries unpacked into a new one: with `**` any number of them fits on a line.
def info(Z):
    return {**properties(Z), **layout(Z), "endianness": endianness(Z), **interface(Z)}
