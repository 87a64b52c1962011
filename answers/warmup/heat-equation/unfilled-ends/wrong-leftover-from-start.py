# loses: unfilled-ends-leftover
# says: leftover_value: you predicted 4.0
# hint: 1
end_value = 0.0
inner_value = 0.0
fixed_value = 2.0
leftover_value = 4.0
