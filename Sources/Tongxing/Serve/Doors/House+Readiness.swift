import Glibc
import RuleKeeping
import ServiceAPI
import ServiceDesk
import Settings
import Store
import StoreSQLite
import TOMLSyntax
import WorkCalendar

extension House {
    /// Below so many bytes of free disk the server says that it is not ready.
    private static let leastDisk: UInt64 = 64 << 20
    /// A firing that is late by more seconds than this is worth an alarm.
    private static let mostLag: Duration = .seconds(120)

    /// What `/readyz` tells, in the order in which one would look.
    func findings() async -> [ReadinessFinding] {
        [await databaseFinding(), schedulerFinding, diskFinding, await searchFinding(), rulesFinding, settingsFinding]
    }

    private func databaseFinding() async -> ReadinessFinding {
        do throws(StoreError) {
            _ = try await database.read { sql in try AuditLog.head(sql) }
            return .fine("database")
        } catch {
            return ReadinessFinding("database", isReady: false, .init(chinese: error.chinese, english: error.english))
        }
    }

    private var schedulerFinding: ReadinessFinding {
        let standing = scheduler.standing
        if let fault = standing.fault {
            return ReadinessFinding(
                "scheduler", isReady: false, .init(chinese: fault.chinese, english: fault.english))
        }
        let seconds = standing.lag.components.seconds
        let isLate = standing.lag > Self.mostLag
        guard isLate || standing.broken > 0 else { return .fine("scheduler") }
        return ReadinessFinding(
            "scheduler", isReady: !isLate,
            .init(
                chinese: "到点的时限晚了 \(seconds) 秒；\(standing.broken) 件诉求的时限无法处理，详见日志。",
                english:
                    "Due clocks are late by \(seconds) s; those of \(standing.broken) requests cannot be fired, see the log."
            ))
    }

    private var diskFinding: ReadinessFinding {
        var status = statvfs()
        guard statvfs(settings.dataDirectory, &status) == 0 else { return .fine("disk") }
        let free = UInt64(status.f_bavail) * UInt64(status.f_frsize)
        guard free < Self.leastDisk else { return .fine("disk") }
        return ReadinessFinding(
            "disk", isReady: false,
            .init(
                chinese: "数据目录所在磁盘只剩 \(free >> 20) MiB，请清理或扩容。",
                english: "Only \(free >> 20) MiB are free where the data is; make room."))
    }

    private func searchFinding() async -> ReadinessFinding {
        guard let lag = try? await search.lag() else {
            return ReadinessFinding(
                "search", isReady: true,
                .init(chinese: "检索索引读不了，按文字查找暂不可用。", english: "The search index cannot be read; text search is off."))
        }
        guard lag > 0 else { return .fine("search") }
        return ReadinessFinding(
            "search", isReady: true, .init(chinese: "还差 \(lag) 条。", english: "\(lag) entries behind."))
    }

    /// Wrong rules, scenario tests or settings on disk stop nothing: the last good ones serve on, and this says so.
    private var rulesFinding: ReadinessFinding {
        let remark = rules.fault ?? rules.upgradeRemark ?? rules.scenarioFault
        return remark.map { ReadinessFinding("rules", isReady: true, $0) } ?? .fine("rules")
    }

    private var settingsFinding: ReadinessFinding {
        guard let problem = live.fault?.problems.first else { return .fine("settings") }
        return ReadinessFinding(
            "settings", isReady: true,
            .init(
                chinese: "设置文件有错，沿用上一份有效设置：\(problem.chinese)",
                english: "The settings file is at fault, the last good settings stay: \(problem.english)"))
    }
}

extension ReadinessFinding {
    fileprivate static func fine(_ name: String) -> ReadinessFinding {
        ReadinessFinding(name, isReady: true, .init(chinese: "正常", english: "fine"))
    }
}
