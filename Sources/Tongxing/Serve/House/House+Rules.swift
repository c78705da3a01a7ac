import Logging
import RuleFiles
import RuleKeeping
import Settings
import ShippedRules
import Store

extension House {
    /// The keeper of the rules, which watches the folder of the settings.
    static func keeper(_ live: LiveSettings, _ database: any Database) async throws(RuleKeepingError) -> RuleKeeper {
        try await RuleKeeper.open(
            RuleKeeper.House(
                database: database, folder: RuleFolder(live.current.rulesDirectory), shipped: ShippedRules.files,
                mode: { live.current.rulesActivation == .onSave ? .onSave : .approved }, now: MachineClock.now,
                logger: Logger(label: "tongxing.rules")))
    }
}

extension CommandFailure {
    init(_ error: RuleKeepingError) {
        switch error {
        case .store(let error): self.init(error)
        case .noUsableSet:
            self = .refused(
                "数据库里没有这个版本能用的规则：请换回原来的版本，或用备份恢复。",
                "The database holds no rules that this release can use: go back to the former release, or restore a backup."
            )
        }
    }
}
