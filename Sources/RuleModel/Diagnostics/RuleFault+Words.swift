public import TOMLSyntax

// Faults of words: names, attributes, ids.
extension RuleFault {
    /// RULE-0010: a name that its domain does not have: a misspelt unit, clock, event, state, matter, value.
    public static func nameUnknown(
        _ name: String, kind: BilingualText, near: String?, among names: [String] = [], at location: SourceLocation
    ) -> SourceDiagnostic {
        let (chinese, english) = choices(names, unless: near)
        return make(
            "RULE-0010", "没有名为“\(name)”的\(kind.chinese)\(chinese)",
            "there is no \(kind.english) “\(name)”\(english)", at: location, suggestion: near)
    }

    /// RULE-0010: a group where one unit is wanted.
    static func groupForUnit(_ name: String, at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0010", "“\(name)”是单位组，这里要写一个单位", "“\(name)” is a group; one unit is wanted here", at: location)
    }

    /// RULE-0017: a name of a kind of which nothing is declared at all.
    static func noneDeclared(_ kind: BilingualText, section: String, at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0017", "用到了\(kind.chinese)，可是全部文件里一个 [[\(section)]] 也没有：是不是少了文件",
            "names of a \(kind.english) are used, but no file has a [[\(section)]]; is a file missing", at: location)
    }

    /// RULE-0011: an attribute that the vocabulary does not have.
    public static func attributeUnknown(_ name: String, near: String?, at location: SourceLocation) -> SourceDiagnostic
    {
        make(
            "RULE-0011", "没有“\(name)”这个属性",
            "there is no attribute “\(name)”", at: location, suggestion: near)
    }

    /// RULE-0012: an attribute that this kind of rule cannot know.
    static func attributeElsewhere(
        _ attribute: Attribute, by kind: BilingualText, others: [BilingualText], at location: SourceLocation
    ) -> SourceDiagnostic {
        let chinese = others.isEmpty ? "" : "；能用它的是\(others.map(\.chinese).joined(separator: "、"))"
        let english = others.isEmpty ? "" : "; it is for: \(others.map(\.english).joined(separator: ", "))"
        return make(
            "RULE-0012", "\(kind.chinese)问不到“\(attribute.name)”（\(attribute.title.chinese)）\(chinese)",
            "“\(attribute.name)” (\(attribute.title.english)) cannot be asked for in a \(kind.english)\(english)",
            at: location)
    }

    /// RULE-0013: an id that another rule of the kind has on some day.
    public static func idTaken(_ id: String, at location: SourceLocation, first: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0013", "“\(id)”已经用过，请换一个 id，或让两条的起止日期错开",
            "“\(id)” is taken; choose another id, or dates that do not overlap", at: location,
            related: [.init(first, BilingualText(chinese: "第一次在这里", english: "first used here"))])
    }

    /// RULE-0014: two packs with one id.
    public static func packTaken(_ id: String, at location: SourceLocation, first: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0014", "规则包“\(id)”已在别的文件中", "pack “\(id)” is in another file already", at: location,
            related: [.init(first, BilingualText(chinese: "第一个在这里", english: "the first is here"))])
    }

    /// RULE-0015: a `"@…"` that holds something else than what is wanted.
    public static func referenceWrong(
        _ name: String, wanted: BilingualText, at location: SourceLocation
    ) -> SourceDiagnostic {
        make(
            "RULE-0015", "“@\(name)”给出的不是\(wanted.chinese)", "“@\(name)” does not hold \(wanted.english)", at: location)
    }

    /// RULE-0016: a unit's alias that another unit has.
    public static func aliasTaken(
        _ alias: String, by unit: String, at location: SourceLocation, first: SourceLocation
    ) -> SourceDiagnostic {
        make(
            "RULE-0016", "“\(alias)”已是“\(unit)”的名称或别名", "“\(alias)” is a name of “\(unit)” already", at: location,
            related: [.init(first, BilingualText(chinese: "“\(unit)”在这里", english: "“\(unit)” is here"))])
    }
}
