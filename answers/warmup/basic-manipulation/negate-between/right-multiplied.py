def negate_between(Z, low, high):
    inside = (Z >= low) & (Z <= high)
    Z[inside] = -Z[inside]
