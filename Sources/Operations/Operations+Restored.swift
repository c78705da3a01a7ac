import Endpoints
import Store
import TOMLSyntax

extension Operations {
    /// After a restore nothing is sent until somebody has looked at what would go out.
    var sendingRelease: Endpoint {
        .operation(
            .post, "/sending/release",
            .init(chinese: "恢复备份后，重新放行对外发送", english: "Let messages go out again after a restore")
        ) { [database] call, _ in
            let entry = AuditEntry(
                recordedAt: call.now, actor: try call.actor(), action: "sending-released", subject: "")
            let wasHeld = try await database.write { sql in
                guard try RestoredMark.instant(sql) != nil else { return false }
                try RestoredMark.clear(at: call.now, sql)
                try AuditLog.append(entry, sql)
                return true
            }
            return .json(["wasHeld": .boolean(wasHeld)])
        }
    }
}
