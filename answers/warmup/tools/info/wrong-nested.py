# loses: info-keys, info-values
# says: info(Z) is missing
# hint: 1
def info(Z):
    return {
        "interface": interface(Z),
        "endianness": endianness(Z),
        "layout": layout(Z),
        "properties": properties(Z),
    }
