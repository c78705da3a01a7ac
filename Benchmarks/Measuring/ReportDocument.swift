import FoundationEssentials

/// The report for programs, as JSON.
package struct ReportDocument: Hashable, Sendable, Codable {
    package struct Line: Hashable, Sendable, Codable {
        package var area: String
        package var work: String
        package var unit: Quantity
        package var count: Int
        package var minimum: Double
        package var median: Double
        package var p99: Double
        package var maximum: Double
        package var judged: Figure?
        package var atMost: Double?
        package var atLeast: Double?
        package var isMet: Bool?
    }

    package var machine: String
    package var measurements: [Line]

    package init(_ measurements: [ReportLine], machine: String) {
        self.machine = machine
        self.measurements = measurements.map(Line.init)
    }

    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}

extension ReportDocument.Line {
    init(_ line: ReportLine) {
        self.init(
            area: line.area, work: line.work, unit: line.quantity, count: line.sample.values.count,
            minimum: line.sample.minimum, median: line.sample.median, p99: line.sample.percentile(99),
            maximum: line.sample.maximum, judged: line.bar == nil ? nil : line.judged, isMet: line.isMet)
        switch line.bar {
        case .atMost(let limit): atMost = limit
        case .atLeast(let limit): atLeast = limit
        case nil: break
        }
    }
}
