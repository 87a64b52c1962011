# loses: any-rule-known, any-rule-table, any-rule-no-loop
# says: This is Life again
# hint: 1
def generation_by_rule(world, rule="B3/S23"):
    return next_generation(world)
