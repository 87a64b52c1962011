# loses: unfilled-ends-zeros
# says: It is computed from row 1
# hint: 2
end_value = 0.0
inner_value = 2.0
fixed_value = 2.0
leftover_value = 1.0
