import Endpoints
import TOMLSyntax

extension DescriptionPage {
    /// The fields of a body, those of objects under their own name.
    func rows(_ shape: BodyShape, under prefix: String) -> [Row] {
        shape.fields.flatMap { field -> [Row] in
            let name = prefix + field.name
            let row: Row = (name, form(field.kind), field.isRequired, field.summary.in(language))
            switch field.kind {
            case .object(let inner), .objects(let inner, _): return [row] + rows(inner, under: name + ".")
            default: return [row]
            }
        }
    }

    private func form(_ kind: FieldShape.Kind) -> String {
        switch kind {
        case .text(let limit): words("文字，最多 \(limit) 字", "text of at most \(limit) characters")
        case .oneOf(let names): names().joined(separator: " | ")
        case .texts(let limit): words("文字列表，最多 \(limit) 项", "at most \(limit) texts")
        case .boolean: "true | false"
        case .integer(let range): "\(range.lowerBound) … \(range.upperBound)"
        case .instant: words("带时区的时间", "RFC 3339 with offset")
        case .object: words("对象", "object")
        case .objects(_, let limit): words("对象列表，最多 \(limit) 个", "at most \(limit) objects")
        }
    }

    /// The members of an answer, to a depth that a table can show.
    func rows(_ shape: AnswerShape, under prefix: String, depth: Int) -> [Row] {
        switch shape {
        case .list(let element): return rows(element, under: prefix.isEmpty ? "" : prefix, depth: depth)
        case .object(_, let fields) where depth < 2:
            return fields.flatMap { field -> [Row] in
                let name = prefix.isEmpty ? field.name : "\(prefix).\(field.name)"
                let row: Row = (name, form(field.shape), !field.isOptional, field.summary?.in(language) ?? "")
                return [row] + rows(field.shape, under: name, depth: depth + 1)
            }
        default: return []
        }
    }

    private func form(_ shape: AnswerShape) -> String {
        switch shape {
        case .text: words("文字", "text")
        case .instant: words("带时区的时间", "RFC 3339 with offset")
        case .date: words("日期", "date")
        case .integer: words("整数", "integer")
        case .number: words("数", "number")
        case .boolean: "true | false"
        case .oneOf(let names): names.joined(separator: " | ")
        case .list(let element): words("列表：\(form(element))", "list of \(form(element))")
        case .object(let name, _): name ?? words("对象", "object")
        case .members: words("对象", "object")
        }
    }
}
