def info(Z):
    return {**properties(Z), **layout(Z), "endianness": endianness(Z), **interface(Z)}
