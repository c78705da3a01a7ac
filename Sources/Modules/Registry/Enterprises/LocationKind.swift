/// The kind of place that an enterprise sits in, where it is one with an owner and an operator. Source: 二（二）4.
package enum LocationKind: String, CaseIterable, Sendable {
    case building, incubator, park

    package var chinese: String {
        switch self {
        case .building: "楼宇"
        case .incubator: "孵化器"
        case .park: "园区"
        }
    }

    static let words: [String: LocationKind] = [
        "building": .building, "楼宇": .building, "商务楼宇": .building, "写字楼": .building, "incubator": .incubator,
        "孵化器": .incubator, "众创空间": .incubator, "park": .park, "园区": .park, "产业园": .park, "特色产业园": .park,
    ]
}
