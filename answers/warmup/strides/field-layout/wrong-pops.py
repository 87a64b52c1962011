# loses: field-layout-values
# says: The input fields, after your function saw it,
def field_layout(fields, name):
    """Return (offset, stride) of the field with this name in an array of packed records."""
    stride = sum(size for _, size in fields)
    offset = 0
    while fields[0][0] != name:
        offset += fields.pop(0)[1]
    return offset, stride
