// CatalogRules
