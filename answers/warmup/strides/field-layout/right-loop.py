# way: In one pass: the running sum is the offset when the name comes by, and the stride at the end.
def field_layout(fields, name):
    position = 0
    for field, size in fields:
        if field == name:
            offset = position
        position += size
    return offset, position
