# loses: unfilled-ends-zeros
# says: What did `np.zeros` put there?
# hint: 1
end_value = 4.0
inner_value = 2.0
fixed_value = 2.0
leftover_value = 1.0
