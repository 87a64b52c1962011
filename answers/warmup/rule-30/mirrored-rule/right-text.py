# way: By way of text: the eight digits in another order, read as a binary number.
def mirrored_rule(rule):
    bits = f"{rule:08b}"  # 111 110 101 100 011 010 001 000
    return int("".join(bits[i] for i in (0, 4, 2, 6, 1, 5, 3, 7)), 2)
