# loses: unfilled-ends-zeros, unfilled-ends-fixed, unfilled-ends-leftover
# says: The answer is a float
# hint: 1
end_value = "0"
inner_value = "0"
fixed_value = "2"
leftover_value = "1"
