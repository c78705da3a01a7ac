import Lifecycle
import RuleModel
import Store
import Testing

@Suite("What of an event can be searched")
struct SearchDocumentTests {
    private func text(of data: EventData) throws -> String? {
        return SearchDocument.shipped(
            StoredEvent(
                id: EventID(Sample.number, 1), record: try EventRecord(SampleValues.event(1, data)), previous: .zero,
                hash: .zero))
    }

    @Test("Of a registration: number, the channel's number, title, text and entity, and nobody's name or telephone")
    func registration() throws {
        let sample = SampleValues.registration
        let text = try #require(try text(of: .registered(sample, SampleValues.proposal)))
        let expected = [
            Sample.number.description, sample.channelNumber, sample.title, sample.text, sample.entity.name,
            sample.entity.creditCode,
        ]
        #expect(text == expected.compactMap(\.self).joined(separator: "\n"))
        #expect(!text.contains("周叙言") && !text.contains("13800000000"))
    }

    @Test("What a registration does not have leaves no empty line")
    func sparseRegistration() throws {
        let sparse = Registration(
            channel: "portal", kind: "help", text: "停水", urgency: .normal,
            entity: EntityProfile(creditCode: nil, name: nil, facts: nil))
        #expect(try text(of: .registered(sparse, SampleValues.proposal)) == "\(Sample.number)\n停水")
    }

    @Test(
        "Of later events: what was said",
        arguments: [
            (EventData.noted(text: "已到现场"), "已到现场"), (.returned(reason: "非本部门职责", escalations: []), "非本部门职责"),
            (.withdrawn(reason: nil), nil), (.accepted(deemed: true), nil), (.closed, nil),
            (.answered(.init(text: "可以", cite: "第三条")), "可以"),
        ] as [(EventData, String?)])
    func later(data: EventData, expected: String?) throws {
        #expect(try text(of: data) == expected)
    }
}
