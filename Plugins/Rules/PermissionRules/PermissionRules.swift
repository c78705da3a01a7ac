// PermissionRules
