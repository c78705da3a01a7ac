import RuleModel

/// Rule files of 200 KB that nobody writes by hand, each of a kind that was once slow to check: no text may hang the editor.
enum HostileText: String, CaseIterable {
    case circle = "matters in one circle of parents"
    case chain = "a chain of units that succeed one another"
    case keys = "keys that there are not"
    case headers = "sections that there are not"
    case matters = "one list of misspelt matters"
    case events = "one list of misspelt events"
    case warnings = "one list of warnings"
    case slips = "deadlines of five slips each"
    case clocks = "clocks that supersede one another in a chain"
    case totals = "clocks beside as many totals"

    /// The file.
    var file: RuleFile {
        var text = """
            [pack]
            id = "bench.hostile"
            title = "测量用的坏文件"
            document = "测量"
            effective = 2026-03-01
            until = 2026-08-31
            conventions = { day-zero = "not-counted", rest-day = "next-working-day", due = "end-of-working-day", pause-by = "whole-days" }

            """
        let (start, end) = frame
        text += start
        var count = 0
        while text.utf8.count + end.utf8.count < Self.size {
            text += piece(count)
            count += 1
        }
        return RuleFile(path: "rules/hostile.toml", text: text + end)
    }

    private static let size = 200_000

    /// What stands before and behind the pieces.
    private var frame: (String, String) {
        switch self {
        case .matters:
            (
                "[[route]]\nid = \"r\"\ntitle = \"r\"\nsource = \"default\"\nwhen = { matter = [",
                "] }\nthen = { lead = \"规建局\", track = \"transferred\" }\n"
            )
        case .events: ("[[deadline]]\n" + Self.deadline("a", stop: "["), "]\n")
        case .warnings: ("[[deadline]]\n" + Self.deadline("a", stop: "\"concluded\"\nwarn = ["), "]\n")
        default: ("", "")
        }
    }

    private func piece(_ place: Int) -> String {
        switch self {
        // Enough matters for the size, and no more than fit in.
        case .circle: Self.matter("m\(place)", parent: "m\((place + 1) % 2_500)")
        case .chain:
            "[[unit]]\nid = \"局\(place)\"\nkind = \"department\"\nsource = \"default\"\nsuccessor = \"局\(place + 1)\"\nuntil = 2026-05-01\n"
        case .keys: "a\(place).b.c = \(place)\n"
        case .headers: "[a\(place)]\n"
        case .matters: "\"drainag\(place)\","
        case .events: "\"acepted\(place)\","
        case .warnings: "{ at = \"\(place % 100 + 1)%\", level = \"red\" },"
        case .slips:
            "[[deadline]]\nid = \"k\(place)\"\ntitle = \"甲\"\nsource = \"default\"\nforce = \"binding\"\n"
                + "when = { track = \"transfered\(place)\", entity.knd = \"enterprize\" }\n"
                + "start = \"acepted\(place)\"\nstop = [\"conclded\(place)\"]\nwithin = 5\n"
        case .clocks:
            "[[deadline]]\nsuperseded-by = \"k\(place + 1)\"\n" + Self.deadline("k\(place)", stop: "\"concluded\"\n")
        case .totals:
            "[[deadline]]\nclock = \"\(place % 2 == 0 ? "total" : "k\(place)")\"\n"
                + Self.deadline(
                    "t\(place)", when: "{ returns = { min = \(place), max = \(place) } }", days: place % 2 * 4 + 1,
                    stop: "\"concluded\"\n")
        }
    }

    private static func matter(_ id: String, parent: String) -> String {
        "[[matter]]\nid = \"\(id)\"\ntitle = \"m\"\nsource = \"default\"\nparent = \"\(parent)\"\n"
    }

    /// A deadline, up to the beginning of its stop.
    private static func deadline(_ id: String, when: String = "\"always\"", days: Int = 2, stop: String) -> String {
        "id = \"\(id)\"\ntitle = \"甲\"\nsource = \"default\"\nwhen = \(when)\nforce = \"binding\"\nstart = \"accepted\"\n"
            + "within = { working-days = \(days) }\nstop = \(stop)"
    }
}
