# loses: decode-python-numbers
# says: Here you should do without NumPy
# hint: 1
import numpy as snake


def decode(raw, dtype):
    return snake.frombuffer(raw, dtype)[0].item()
