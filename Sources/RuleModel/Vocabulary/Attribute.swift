public import TOMLSyntax

/// Something known of a request (or of whoever asks) that conditions may ask for.
public struct Attribute: Hashable, Sendable {
    /// The name in rule files, dotted kebab-case, such as `entity.kind`.
    public var name: String
    /// What its values are.
    public var type: AttributeType
    /// What it is called in sentences, Chinese first.
    public var title: BilingualText
    /// What it is known of; rules about something else may not ask for it.
    public var subjects: Set<Subject>
    /// For a number, the least and the greatest that it can be; nil where any can. Rules that ask for others are told so,
    /// and no analysis speaks of them.
    public var bounds: ClosedRange<Int>?

    /// How often something may have happened to one request: more than that is a slip of the pen.
    public static let counts = 0...9_999

    /// An attribute of requests unless `subjects` says otherwise; with any number unless `bounds` does.
    public init(
        _ name: String, _ type: AttributeType, title: BilingualText, subjects: Set<Subject> = Subject.anyRequest,
        bounds: ClosedRange<Int>? = nil
    ) {
        self.name = name
        self.type = type
        self.title = title
        self.subjects = subjects
        self.bounds = bounds
    }
}

/// What the values of an attribute are.
public enum AttributeType: Hashable, Sendable {
    /// One name out of a domain.
    case choice(DomainName)
    /// A list of names out of a domain.
    case choices(DomainName)
    /// Free text.
    case text
    /// A whole number.
    case integer
    /// True or false.
    case boolean

    /// The domain that the names are taken from; nil for other types.
    public var domain: DomainName? {
        switch self {
        case .choice(let domain), .choices(let domain): domain
        case .text, .integer, .boolean: nil
        }
    }

    /// Whether a value is of this type; values of another type count as absent.
    public func admits(_ value: FactValue) -> Bool {
        switch (self, value) {
        case (.choice, .text), (.text, .text), (.choices, .list), (.integer, .integer), (.boolean, .boolean): true
        default: false
        }
    }
}

/// What facts are about: a request, or a person who asks to do something.
public struct Subject: OpenName {
    /// As rule files, the API and webhooks spell it.
    public let rawValue: String
    /// The name of that spelling.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A service request and the entity it comes from.
    public static let request: Subject = "request"
    /// A request of which it is still to be decided who looks after its entity.
    public static let uncovered: Subject = "uncovered"
    /// A request that was just registered, of which it is still to be decided who acts on it.
    public static let unrouted: Subject = "unrouted"
    /// A request, decided of or not.
    public static let anyRequest: Set<Subject> = [.request, .uncovered, .unrouted]
    /// Somebody who wants to carry out a command on a request.
    public static let permission: Subject = "permission"
}
