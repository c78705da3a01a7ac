// UnitRules
