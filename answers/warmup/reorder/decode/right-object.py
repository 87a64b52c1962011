class Decoder:
    codes = dict(zip(("i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f4", "f8"), "bhiqBHIQfd"))

    def __call__(self, raw, dtype):
        (number,) = struct.unpack(dtype[0] + self.codes[dtype[1:]], raw)
        return number


decode = Decoder()
