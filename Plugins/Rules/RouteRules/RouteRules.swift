// RouteRules
