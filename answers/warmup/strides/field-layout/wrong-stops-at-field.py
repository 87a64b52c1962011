# loses: field-layout-values
# says: expected (4, 13), got (4, 12)
# hint: 2
def field_layout(fields, name):
    total = 0
    for field, size in fields:
        if field == name:
            return total, total + size
        total += size
