# way: With `int.to_bytes`: big and little are words of plain Python too, and `signed=True` does two's complement.
thousand_big = list((1000).to_bytes(2, "big"))
thousand_little = thousand_big[::-1]
misread = int.from_bytes((1).to_bytes(2, "big"), "little")
minus_two = list((-2).to_bytes(2, "big", signed=True))
table_in_c = [*range(1, 7)]
table_in_f = [*range(1, 7, 2), *range(2, 7, 2)]
