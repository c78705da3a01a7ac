import Store

extension CommandFailure {
    init(_ error: StoreError) {
        self.init(sentence: Wording.said(error.chinese, error.english), exitCode: 1)
    }

    static func noDatabase(_ folder: String) -> CommandFailure {
        .refused(
            "数据目录 \(folder) 里没有数据库；请检查 --data，或先用 tongxing migrate 建立。",
            "There is no database in \(folder); check --data, or create it with tongxing migrate.")
    }

    static func schemaIsOld(_ pending: [String]) -> CommandFailure {
        .refused(
            "数据库还差 \(pending.count) 个迁移；请先运行 tongxing migrate。",
            "The database lacks \(Wording.count(pending.count, "migration")); run tongxing migrate first.")
    }
}
