import Endpoints
import Identity
import Lifecycle
import TOMLSyntax

extension EntityProfile {
    /// Who asks, by credit code or name; the registry is asked at the desk.
    static func read(_ fields: BodyFields) throws(Problem) -> EntityProfile {
        guard let typed = fields.written("creditCode") else {
            return EntityProfile(creditCode: nil, name: fields.written("name"), facts: nil)
        }
        do {
            return EntityProfile(creditCode: try CreditCode(typed).text, name: fields.written("name"), facts: nil)
        } catch {
            throw .invalidBody([
                .init(.init(chinese: error.chinese, english: error.english), at: "/enterprise/creditCode")
            ])
        }
    }
}
