# loses: field-layout-values
# says: The input fields after your call
def field_layout(fields, name):
    total = sum(size for _, size in fields)
    offset = 0
    while fields and fields[0][0] != name:
        offset += fields.pop(0)[1]
    if not fields:
        raise ValueError(f"no field {name}")
    return offset, total
