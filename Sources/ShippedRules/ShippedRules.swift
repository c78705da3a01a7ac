public import RuleModel

/// The rule files that the product was built with: they seed an empty database.
///
/// Proven when the product is built: a rule file with an error does not compile (see ``provenRules(_:)``).
public enum ShippedRules {
    /// Every rule file, by path, word for word. Scenario tests (`rules/tests/`) are not among them.
    public static var files: [RuleFile] { embedded }
}
