import RuleModel
import RulePlugins
import TOMLSyntax

/// Whom the changed packs are for: requests to come only, or those in progress too.
struct RuleScope {
    enum Reach: String, CaseIterable {
        case new, open
    }

    /// A changed file whose rules stay with a request once it has begun.
    private struct Pack {
        var edit: RuleEdit
        var inForce: String?
        var reach: Reach
    }

    private static let key = "applies-to-open"
    /// What stands before it in the header of a pack.
    private static let order = [
        "id", "title", "jurisdiction", "document", "cite", "source", "effective", "until", key, "conventions",
    ]

    private let packs: [Pack]

    init(_ copy: WorkingCopy) {
        packs = copy.changed.compactMap { path in
            guard let edit = copy.edits[path], !edit.isRemoved, let reach = Self.reach(of: edit.text) else {
                return nil
            }
            return Pack(edit: edit, inForce: copy.textInForce(of: path), reach: reach)
        }
    }

    /// Whether there is anything to choose: other rules always go by the newest.
    var isOpen: Bool { !packs.isEmpty }
    /// What all of them say; nil where they differ.
    var reach: Reach? { Set(packs.map(\.reach)).count == 1 ? packs.first?.reach : nil }

    /// The files that have to say something else, as they are then; nil where one cannot be written.
    func edits(to reach: Reach) -> [RuleEdit]? {
        var changed: [RuleEdit] = []
        for pack in packs where pack.reach != reach {
            guard let text = Self.text(pack.edit.text, for: reach, inForce: pack.inForce) else { return nil }
            var edit = pack.edit
            edit.text = text
            changed.append(edit)
        }
        return changed
    }

    /// Nil for a file without rules that stay with a request.
    private static func reach(of text: String) -> Reach? {
        let root = TOMLDocument(parsing: text).root
        guard let header = header(root), StandardRules.plugins.contains(where: { isKept($0, in: root) }) else {
            return nil
        }
        return header.table[key]?.value == .boolean(true) ? .open : .new
    }

    private static func isKept(_ plugin: any RulePlugin, in root: TOMLTable) -> Bool {
        plugin.pinning == .round && root[plugin.section] != nil
    }

    private static func header(_ root: TOMLTable) -> (node: TOMLNode, table: TOMLTable)? {
        guard let node = root["pack"], case .table(let table) = node.value else { return nil }
        return (node, table)
    }

    /// The text with its header changed; a word that is in force is not taken out but said otherwise.
    static func text(_ text: String, for reach: Reach, inForce: String?) -> String? {
        let document = TOMLDocument(parsing: text)
        guard let header = header(document.root), let body = FormBody(header.node, in: document) else { return nil }
        let value = reach == .open ? "true" : "false"
        let edits: [TextEdit]?
        if let said = header.table[key] {
            let isInForce = inForce.flatMap { self.header(TOMLDocument(parsing: $0).root)?.table[key] } != nil
            edits =
                reach == .new && !isInForce
                ? body.removing(key) : [TextEdit(range: said.range, text: value)]
        } else {
            edits = reach == .new ? [] : body.edits(adding: [(key, value)], removing: [], order: order)
        }
        return edits.flatMap { TextEdit.applied($0, to: text) }
    }
}
