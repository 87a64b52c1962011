# loses: unfilled-ends-leftover
# says: What did `np.ones` put there?
# hint: 1
end_value = 0.0
inner_value = 0.0
fixed_value = 2.0
leftover_value = 0.0
