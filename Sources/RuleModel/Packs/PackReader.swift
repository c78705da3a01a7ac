import TOMLSyntax
import WorkCalendar

/// Reads `[pack]`.
struct PackReader {
    var reader: RuleReader

    /// What stands for all rules of a file alone, and in no rule.
    static let ownKeys: Set = ["applies-to-open", "conventions", "jurisdiction"]

    /// The header, and whether it is sound; where it is not, what could be read.
    mutating func header(plugins: [any RulePlugin]) -> PackHeader {
        let id = reader.text("id", required: true)
        let title = reader.text("title", required: true)
        let effective = reader.date("effective", required: true)
        let until = reader.date("until")
        reader.checkOrder("effective", effective, "until", until)
        let header = PackHeader(
            id: id ?? reader.node.location.path, title: title ?? "", jurisdiction: reader.text("jurisdiction"),
            document: reader.text("document"), effective: effective ?? .earliest, until: until,
            appliesToOpen: reader.boolean("applies-to-open") ?? false,
            conventions: reader.table("conventions") { $0.conventions() } ?? PartialConventions(),
            rowSource: reader.source())
        for plugin in plugins { plugin.readPack(&reader) }
        reader.finish()
        return header
    }
}

extension RuleReader {
    /// The conventions that are declared here.
    public mutating func conventions() -> PartialConventions {
        PartialConventions(
            dayZero: choice("day-zero", among: [DueConventions.DayZero.notCounted, .counted]),
            restDay: choice("rest-day", among: [DueConventions.RestDay.nextWorkingDay, .stay]),
            due: choice("due", among: [DueConventions.DueTime.endOfWorkingDay, .endOfDay, .sameTime]),
            pauseBy: choice("pause-by", among: [DueConventions.PauseBy.wholeDays, .workingTime]))
    }

    /// What is rested on: `cite` or `source = "default"`; nil where neither is written. Both is a fault.
    mutating func source() -> RuleSource? {
        let cite = text("cite")
        let isDefault = choice("source", among: [DefaultSource.default]) != nil
        if has("cite"), has("source") {
            report(RuleFault.citationTwice(at: place(of: "source"), other: place(of: "cite")))
        }
        if let cite { return .clause(cite) }
        return isDefault ? .default : nil
    }
}

/// The one value that `source` takes.
private enum DefaultSource: String {
    case `default`
}
