public import TOMLSyntax

// Faults of words: names, attributes, ids.
extension RuleFault {
    /// RULE-0010: a name that its domain does not have: a misspelt unit, clock, event, state, matter, value.
    public static func nameUnknown(
        _ name: String, kind: BilingualText, near: String?, at location: SourceLocation
    ) -> SourceDiagnostic {
        make(
            "RULE-0010", "没有名为“\(name)”的\(kind.chinese)",
            "there is no \(kind.english) “\(name)”", at: location, suggestion: near)
    }

    /// RULE-0011: an attribute that the vocabulary does not have.
    public static func attributeUnknown(_ name: String, near: String?, at location: SourceLocation) -> SourceDiagnostic
    {
        make(
            "RULE-0011", "没有“\(name)”这个属性",
            "there is no attribute “\(name)”", at: location, suggestion: near)
    }

    /// RULE-0012: an attribute that this kind of rule cannot know.
    public static func attributeElsewhere(_ name: String, section: String, at location: SourceLocation)
        -> SourceDiagnostic
    {
        make(
            "RULE-0012", "“\(section)”类规则不能使用属性“\(name)”", "rules of kind “\(section)” cannot ask for “\(name)”",
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
