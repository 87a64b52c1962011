"""What processes say to each other: values, blocks of memory, messages, and lifelines.

Used by both ends of each connection: `proctor.judging`, `proctor.warm` and `proctor.seats`. It
promises that what is read is inert data, that nothing in it is executed, and that to read a message
costs no more than a fixed multiple of its length; what makes no sense is a ValueError.
"""
