# loses: unfilled-ends-fixed
# says: With fixed ends row 1 begins with 4
# hint: 2
end_value = 0.0
inner_value = 0.0
fixed_value = 0.0
leftover_value = 1.0
