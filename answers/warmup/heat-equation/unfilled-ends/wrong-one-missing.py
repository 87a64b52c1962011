# loses: unfilled-ends-fixed
# says: `fixed_value` has no value yet
end_value = 0.0
inner_value = 0.0
fixed_value = ...
leftover_value = 1.0
