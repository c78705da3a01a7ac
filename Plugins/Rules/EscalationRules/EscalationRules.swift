// EscalationRules
