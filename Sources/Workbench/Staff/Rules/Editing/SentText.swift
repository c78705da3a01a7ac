import Endpoints

/// A rule file as a form brings it.
struct SentText {
    let path: String
    let text: String
    let version: Int
    let base: String

    init(_ form: FormFields) {
        path = form["file"] ?? ""
        // Browsers send the lines of a text with carriage returns, which no rule file has.
        text = (form["text"] ?? "").replacing("\r\n", with: "\n")
        version = form["version"].flatMap { Int($0) } ?? 0
        base = form["base"] ?? ""
    }
}
