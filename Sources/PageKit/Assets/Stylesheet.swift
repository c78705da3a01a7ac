/// The style sheet in parts, one a component; the parts are joined in this order, so a later one may refine an earlier.
///
/// Plain CSS for browsers from Chromium 86 on: no nesting, no `:has()`, no `color-mix()`.
enum Stylesheet {
    static let parts = [
        tokens, base, marks, shell, controls, panels, clockBar, inbox, clockRuler, explanation, timeline, commands,
        publicFrame, forms, publicParts, charts, tables, code, rail, ruleEditor, media,
    ]

    /// The whole sheet.
    static let text = parts.joined(separator: "\n")
}
