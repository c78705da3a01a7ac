import Endpoints
import TOMLSyntax

/// `/docs`: the description of the API as a page to read, made from the same declarations.
struct DescriptionPage {
    let endpoints: [Endpoint]
    let language: Language
    /// The address of the stylesheet; nil leaves the page plain.
    let stylesheet: String?

    var html: String {
        let style = stylesheet.map { "<link rel=\"stylesheet\" href=\"\(Self.escaped($0))\">" } ?? ""
        let title = words("同行开放接口", "Tongxing API")
        let sections = endpoints.filter { $0.surface == .api }.map(section).joined(separator: "\n")
        return """
            <!doctype html>
            <html lang="\(language == .english ? "en" : "zh-CN")">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
            <title>\(title)</title>\(style)</head>
            <body><main>
            <h1>\(title)</h1>
            <p>\(words("机器可读的说明：", "For machines:")) <a href="/openapi.json">/openapi.json</a></p>
            \(contents)
            \(sections)
            </main></body>
            </html>
            """
    }

    private var contents: String {
        let items = endpoints.filter { $0.surface == .api }.map { endpoint in
            "<li><a href=\"#\(endpoint.operationID)\">\(endpoint.method.rawValue) \(Self.escaped(endpoint.path))</a> "
                + "\(Self.escaped(endpoint.summary.in(language)))</li>"
        }
        return "<nav aria-label=\"\(words("目录", "Contents"))\"><ul>\(items.joined())</ul></nav>"
    }

    private func section(_ endpoint: Endpoint) -> String {
        let parameters = endpoint.pathParameters + endpoint.parameters.filter { $0.place != .path }
        let successes = endpoint.successes.map { "<li>\($0.status) \(Self.escaped($0.summary.in(language)))</li>" }
        return """
            <section id="\(endpoint.operationID)">
            <h2>\(endpoint.method.rawValue) \(Self.escaped(endpoint.path))</h2>
            <p>\(Self.escaped(endpoint.summary.in(language)))</p>
            \(table(words("参数", "Parameters"), parameters.map(row)))
            \(table(words("请求体", "Body"), endpoint.body.map { rows($0, under: "") } ?? []))
            \(table(words("应答", "Answer"), endpoint.answer.map { rows($0, under: "", depth: 0) } ?? []))
            <ul>\(successes.joined())</ul>
            </section>
            """
    }

    /// Name, form, whether it must be there, meaning.
    typealias Row = (name: String, form: String, isRequired: Bool, summary: String)

    private func table(_ caption: String, _ rows: [Row]) -> String {
        guard !rows.isEmpty else { return "" }
        let heads = [words("名称", "Name"), words("形式", "Form"), words("必填", "Required"), words("含义", "Meaning")]
        let lines = rows.map { row in
            "<tr><th scope=\"row\"><code>\(Self.escaped(row.name))</code></th><td>\(Self.escaped(row.form))</td>"
                + "<td>\(row.isRequired ? words("是", "yes") : "")</td><td>\(Self.escaped(row.summary))</td></tr>"
        }
        return "<table><caption>\(caption)</caption><thead><tr>"
            + heads.map { "<th scope=\"col\">\($0)</th>" }.joined()
            + "</tr></thead><tbody>\(lines.joined())</tbody></table>"
    }

    private func row(_ parameter: Endpoint.Parameter) -> Row {
        (
            parameter.name, parameter.place.rawValue, parameter.isRequired || parameter.place == .path,
            parameter.summary.in(language)
        )
    }

    func words(_ chinese: String, _ english: String) -> String { language == .english ? english : chinese }

    static func escaped(_ text: String) -> String {
        text.reduce(into: "") { output, character in
            switch character {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"": output += "&quot;"
            default: output.append(character)
            }
        }
    }
}
