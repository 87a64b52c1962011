# way: By asking NumPy: a dtype with fields of raw bytes knows their offsets and its itemsize.
def field_layout(fields, name):
    record = np.dtype([(field, f"V{size}") for field, size in fields])
    return record.fields[name][1], record.itemsize
