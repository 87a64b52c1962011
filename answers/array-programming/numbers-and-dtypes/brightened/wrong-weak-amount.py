# loses: brightened-up, brightened-down
# says: The values wrapped around
# hint: 1
def brightened(photo, amount):
    return photo + amount
