# loses: field-layout-values
# says: expected (3, 11), got (0, 11)
def field_layout(fields, name):
    offset = 0
    for field_name, size in fields:
        if name in field_name:
            break
        offset += size
    return offset, sum(size for _, size in fields)
