import Testing

extension Town {
    /// Starts the server, lets `body` use it and ends it, whatever goes wrong meanwhile.
    static func visit(_ town: Town, _ body: (Town) async throws -> Void) async throws {
        do {
            try await town.start()
            try await body(town)
        } catch let error as Refused {
            Issue.record("\(error.answer.status): \(error.answer.text.prefix(2_000))")
        } catch let error as NotUp {
            Issue.record("the server did not start: \(error.errors)")
        } catch {
            Issue.record("\(error)")
        }
        try await town.close()
    }
}
