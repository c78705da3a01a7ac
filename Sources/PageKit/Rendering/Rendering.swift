package import TOMLSyntax

/// What holds while one page is rendered.
package enum Rendering {
    /// The language that `Words` put themselves into. Templates know only names of values, so the language reaches the
    /// values past them.
    @TaskLocal package static var language: Language = .chinese
}
