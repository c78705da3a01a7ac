// CallbackRules
