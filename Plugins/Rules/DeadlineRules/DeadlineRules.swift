// DeadlineRules
