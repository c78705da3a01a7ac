package import Endpoints
import ModuleKit
import RuleImpact
import RuleModel
import RulePlugins
import ServiceDesk
import Store
import Synchronization
import TOMLSyntax

/// What changed rules would do, asked over the server's Unix socket or inside the command line; one at a time.
package final class ImpactOperations: Sendable {
    /// What is asked.
    package struct Question: Codable, Sendable {
        package struct File: Codable, Sendable {
            package var path: String
            package var text: String

            package init(path: String, text: String) {
                self.path = path
                self.text = text
            }
        }

        /// Every file of the changed rules.
        package var files: [File]
        /// Of how many days requests that have ended are looked at too.
        package var days: Int
        /// How many requests are shown at most.
        package var examples: Int

        package init(files: [File], days: Int, examples: Int) {
            self.files = files
            self.days = days
            self.examples = examples
        }
    }

    private static let mostDays = 3_660
    private static let mostExamples = 1_000
    private static let largestQuestion = 8 << 20

    private let impact: BacklogImpact
    private let address: String?
    /// Nil while nothing is assessed.
    private let stage = Mutex<BacklogImpact.Stage?>(nil)

    /// - Parameter address: the server's on its machine, such as `http://127.0.0.1:8080`; nil where it has none.
    package init(_ impact: BacklogImpact, address: String? = nil) {
        self.impact = impact
        self.address = address
    }

    package var endpoints: [Endpoint] { [assessment, progress] }

    private var assessment: Endpoint {
        var endpoint = Endpoint(
            .post, "/operations/v1/rules/impact", access: .roles([.operations, .policy, .auditor]),
            .init(chinese: "推算改动的规则对诉求的影响", english: "Assess what changed rules would do to requests"),
            bodyLimit: Self.largestQuestion
        ) { call in try await self.answered(call) }
        endpoint.endsWithCaller = true
        return endpoint
    }

    private var progress: Endpoint {
        Endpoint(
            .get, "/operations/v1/rules/impact/progress", access: .roles([.operations, .policy, .auditor]),
            .init(chinese: "推算到哪里了", english: "How far the assessment is")
        ) { _ in
            let stage = self.stage.withLock { $0 } ?? BacklogImpact.Stage()
            return Reply(
                status: 200, contentType: "application/json; charset=utf-8", body: try JSONWriter.bytes(stage))
        }
    }

    private func answered(_ call: Call) async throws -> Reply {
        guard let question = try? JSONReader.value(call.body, as: Question.self) else { throw Problem.malformedBody() }
        guard (0...Self.mostDays).contains(question.days), (1...Self.mostExamples).contains(question.examples) else {
            throw Problem.outside(days: Self.mostDays, examples: Self.mostExamples)
        }
        let isFree = stage.withLock { stage in
            guard stage == nil else { return false }
            stage = BacklogImpact.Stage()
            return true
        }
        guard isFree else { throw Problem.assessing(stage.withLock { $0 }) }
        defer { stage.withLock { $0 = nil } }
        let files = question.files.map { RuleFile(path: $0.path, text: $0.text) }
        do {
            var report = try await impact.report(of: files, days: question.days, examples: question.examples) { stage in
                self.stage.withLock { if $0 != nil { $0 = stage } }
            }
            report.address = address
            return Reply(
                status: 200, contentType: "application/json; charset=utf-8", body: try JSONWriter.bytes(report))
        } catch let fault as BacklogImpact.Fault {
            throw Problem.unusable(fault)
        }
    }
}

extension Problem {
    fileprivate static func assessing(_ stage: BacklogImpact.Stage?) -> Problem {
        let percent = stage.map { $0.total > 0 ? $0.done * 100 / $0.total : 0 } ?? 0
        return Problem(
            409, "impact-running", title: .init(chinese: "正在推算", english: "An assessment is under way"),
            detail: .init(
                chinese: "另一次推算做到 \(percent) %，一次只做一个；请等它完了再来。",
                english: "Another assessment is \(percent) % done, and only one runs at a time; come again at its end.")
        )
    }

    fileprivate static func outside(days: Int, examples: Int) -> Problem {
        Problem(
            400, "invalid-parameter", title: .init(chinese: "参数不对", english: "A parameter is wrong"),
            detail: .init(
                chinese: "天数是 0 到 \(days)，例子是 1 到 \(examples)。",
                english: "Take 0 to \(days) days and 1 to \(examples) examples."))
    }

    fileprivate static func unusable(_ fault: BacklogImpact.Fault) -> Problem {
        let (chinese, english) =
            switch fault {
            case .unusable(let error): ("\(error.description)。", "\(error).")
            case .invalid(let diagnostics): sentences(diagnostics.count { $0.severity == .error })
            }
        return Problem(
            422, "rules-invalid", title: .init(chinese: "规则有错", english: "The rules have errors"),
            detail: .init(chinese: chinese, english: english))
    }

    private static func sentences(_ count: Int) -> (String, String) {
        (
            "改动的规则有 \(count) 处错误；请先运行 tongxing rules check。",
            "The changed rules have \(count) error\(count == 1 ? "" : "s"); run tongxing rules check first."
        )
    }
}
