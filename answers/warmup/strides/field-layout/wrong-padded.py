# loses: field-layout-values
# says: These fields are packed: there is no gap
# hint: 1
def field_layout(fields, name):
    names, sizes = zip(*fields)
    step = -(-sum(sizes) // 8) * 8
    return sum(sizes[: names.index(name)]), step
