package import TOMLSyntax

/// What one part of the service says of whether it can serve.
package struct ReadinessFinding: Sendable {
    /// Such as `database`, `migrations`, `scheduler`, `disk`, `rules`.
    package var name: String
    package var isReady: Bool
    package var detail: BilingualText

    package init(_ name: String, isReady: Bool, _ detail: BilingualText) {
        self.name = name
        self.isReady = isReady
        self.detail = detail
    }
}
