# loses: field-layout-values
# says: First the offset, then the stride
# hint: 3
def field_layout(fields, name):
    names, sizes = zip(*fields)
    return sum(sizes), sum(sizes[: names.index(name)])
