package import Texts

extension OverviewWords {
    /// What a rate was in one month.
    package struct RateOfMonth: Hashable, Sendable {
        /// `2026-02`.
        package var month: String
        /// Tenths of a percent.
        package var permille: Int

        package init(_ month: String, permille: Int) {
            self.month = month
            self.permille = permille
        }
    }

    /// A month to choose: `2026年2月`.
    package static func month(year: Int, month: Int) -> Words {
        .text("overview.month", ["year": "\(year)", "month": "\(month)"])
    }

    /// A rate with its formula filled in.
    ///
    /// - Parameters:
    ///   - name: `response`, `resolution` or `satisfaction`.
    ///   - value: `98.6`; nil where `whole` is nothing.
    ///   - change: against the month before, in tenths of a percent.
    ///   - course: the last months that have a rate, the month shown last.
    package static func rate(
        _ name: String, value: String?, part: Int, whole: Int, change: Int?, course: [RateOfMonth]
    ) -> RateView {
        let label = Words.text("overview.rate-\(name)")
        let counts: [String: Words.Argument] = ["part": .count(part), "whole": .count(whole)]
        return RateView(
            label, value: value, change: value == nil ? .text("overview.rate-nothing") : change.map(changed),
            spark: course.count > 1 ? spark(label, course) : nil,
            formula: .joined([.text("overview.share", counts), .text("overview.formula-\(name)")], .space),
            note: course.count > 1 ? .text("overview.rate-course", ["months": .count(course.count)]) : nil)
    }

    /// The table of the rates of units.
    package static func unitRates(rows: [UnitRow], total: [UnitCell]) -> UnitTable {
        UnitTable(
            "rates", .text("overview.unit-rates"), note: .text("overview.unit-rates-note"),
            columns: [registered] + ["response", "resolution", "satisfaction"].map { .text("overview.rate-\($0)") },
            rows: rows, total: UnitRow(OverviewWords.total, total))
    }

    private static func changed(_ permille: Int) -> Words {
        let points = Words.Argument.words(.plain(percent(abs(permille))))
        return switch permille {
        case 0: .text("overview.rate-same")
        case 1...: .text("overview.rate-higher", ["points": points])
        default: .text("overview.rate-lower", ["points": points])
        }
    }

    private static func spark(_ label: Words, _ course: [RateOfMonth]) -> SparkLine {
        let items = course.map { Words.plain("\($0.month) \(percent($0.permille))%") }
        return SparkLine(
            course.map { Double($0.permille) / 10 }, goal: nil,
            sentence: .joined([label, .joined(items, .comma)], .semicolon))
    }

    private static func percent(_ permille: Int) -> String { "\(permille / 10).\(permille % 10)" }
}
