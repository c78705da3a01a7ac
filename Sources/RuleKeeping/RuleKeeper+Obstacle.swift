package import RuleModel
package import Store

// Asked before anything is kept.
extension RuleKeeper {
    /// What would keep a set of files from being drafted, approved or published as things stand now: faults, units that
    /// open requests still use, packs that are gone, requests that no rule would answer. Nil where nothing would.
    package func obstacle(to files: [RuleFile]) async throws(StoreError) -> RuleRefusal? {
        do throws(RuleRefusal) {
            _ = try await candidate(files)
            return nil
        } catch .store(let error) {
            throw error
        } catch {
            return error
        }
    }
}
