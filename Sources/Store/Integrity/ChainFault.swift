package import Lifecycle
/// One thing that is wrong with the chains.
package enum ChainFault: Hashable, Sendable {
    /// An event's fields do not give its hash: it was edited or moved.
    case eventEdited(RequestNumber, sequence: Int)
    /// An event is missing before this one.
    case eventMissing(RequestNumber, sequence: Int)
    /// An event does not follow from the one before it: the order was changed or an event replaced.
    case eventOutOfPlace(RequestNumber, sequence: Int)
    /// A row of the events' table has a number that no request has.
    case eventAstray(row: Int64)
    /// The audit saw this event as the end of a chain, and it is not there or is another one: the tail was cut.
    case headMissing(RequestNumber, sequence: Int, auditPosition: Int64)
    /// There are this many events more than the audit ever saw.
    case eventsUnaudited(Int64)
    case auditEdited(position: Int64)
    case auditMissing(position: Int64)
    case auditOutOfPlace(position: Int64)
    /// An exported head is not in the chain: the audit's tail was cut, or the whole chain replaced.
    case exportedHeadMissing(position: Int64)
}

extension ChainFault: CustomStringConvertible {
    package var description: String { english }

    package var chinese: String {
        switch self {
        case .eventEdited(let key, let sequence): "\(key) 的第 \(sequence) 个事件被修改过。"
        case .eventMissing(let key, let sequence): "\(key) 的第 \(sequence) 个事件缺失。"
        case .eventOutOfPlace(let key, let sequence): "\(key) 的第 \(sequence) 个事件与前一个事件不衔接。"
        case .eventAstray(let row): "事件表的第 \(row) 行不属于任何诉求，它的编号被修改过。"
        case .headMissing(let key, let sequence, let position):
            "审计第 \(position) 条记载了 \(key) 的第 \(sequence) 个事件，但它已不在（尾部被截断或替换）。"
        case .eventsUnaudited(let count): "有 \(count) 个事件没有审计记录。"
        case .auditEdited(let position): "审计第 \(position) 条被修改过。"
        case .auditMissing(let position): "审计第 \(position) 条缺失。"
        case .auditOutOfPlace(let position): "审计第 \(position) 条与前一条不衔接。"
        case .exportedHeadMissing(let position): "已导出的审计链头（第 \(position) 条）不在链上：尾部被截断，或整条链被替换。"
        }
    }

    package var english: String {
        switch self {
        case .eventEdited(let key, let sequence): "Event \(sequence) of \(key) was edited."
        case .eventMissing(let key, let sequence): "Event \(sequence) of \(key) is missing."
        case .eventOutOfPlace(let key, let sequence): "Event \(sequence) of \(key) does not follow the one before it."
        case .eventAstray(let row): "Row \(row) of the events belongs to no request: its number was edited."
        case .headMissing(let key, let sequence, let position):
            "Audit entry \(position) saw event \(sequence) of \(key), which is gone: the tail was cut or replaced."
        case .eventsUnaudited(let count): "\(count) events have no audit entry."
        case .auditEdited(let position): "Audit entry \(position) was edited."
        case .auditMissing(let position): "Audit entry \(position) is missing."
        case .auditOutOfPlace(let position): "Audit entry \(position) does not follow the one before it."
        case .exportedHeadMissing(let position):
            "The exported head \(position) is not in the chain: its tail was cut, or the chain was replaced."
        }
    }
}
