def field_layout(fields, name):
    position = 0
    for field, size in fields:
        if field == name:
            offset = position
        position += size
    return offset, position
