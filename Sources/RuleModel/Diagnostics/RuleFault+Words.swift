public import TOMLSyntax

// Faults of words: names, attributes, ids.
extension RuleFault {
    /// RULE-0010: a name that its domain does not have: a misspelt unit, clock, event, state, matter, value.
    public static func nameUnknown(
        _ name: String, kind: BilingualText, near: String?, among names: [String] = [], at location: SourceLocation
    ) -> SourceDiagnostic {
        let (chinese, english) = choices(names, unless: near)
        let name = cut(name)
        return make(
            "RULE-0010", "没有名为“\(name)”的\(kind.chinese)\(chinese)",
            "there is no \(kind.english) “\(name)”\(english)", at: location, suggestion: near)
    }

    /// RULE-0010: several names in one text.
    static func namesInOne(
        _ text: String, _ names: [String], _ place: NamePlace, at location: SourceLocation
    ) -> SourceDiagnostic {
        let text = cut(text)
        guard place != .single else {
            return make(
                "RULE-0010", "“\(text)”写了几个名字，这里只能写一个", "“\(text)” is several names; only one may stand here",
                at: location)
        }
        return make(
            "RULE-0010", "“\(text)”写成了一个名字：每个名字各加引号，中间用半角逗号隔开",
            "“\(text)” is written as one name: put each in quotes of its own, with commas between", at: location,
            suggestion: Several.list(names, isList: place == .element), isSuggestionWhole: true)
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
        let name = cut(name)
        return make(
            "RULE-0011", "没有“\(name)”这个属性",
            "there is no attribute “\(name)”", at: location, suggestion: near)
    }

    /// RULE-0012: an attribute that this kind of rule cannot know.
    static func attributeElsewhere(
        _ attribute: Attribute, by kind: BilingualText, others: [BilingualText], near: String?,
        at location: SourceLocation
    ) -> SourceDiagnostic {
        let chinese = others.isEmpty ? "" : "；能用它的是\(others.map(\.chinese).joined(separator: "、"))"
        let english = others.isEmpty ? "" : "; it is for: \(others.map(\.english).joined(separator: ", "))"
        return make(
            "RULE-0012", "\(kind.chinese)问不到“\(attribute.name)”（\(attribute.title.chinese)）\(chinese)",
            "“\(attribute.name)” (\(attribute.title.english)) cannot be asked for in a \(kind.english)\(english)",
            at: location, suggestion: near)
    }

    /// RULE-0013: an id that another rule of the kind has on some day.
    public static func idTaken(_ id: String, at location: SourceLocation, first: SourceLocation) -> SourceDiagnostic {
        idsTaken([(id, location)], first: first, replaced: [])
    }

    /// RULE-0013: ids that rules of the kind have on some day in one other place; the names that are gone with that.
    static func idsTaken(
        _ ids: [(id: String, location: SourceLocation)], first: SourceLocation,
        replaced: [(name: String, location: SourceLocation)]
    ) -> SourceDiagnostic {
        let firsts = [
            SourceDiagnostic.Related(first, BilingualText(chinese: "第一次在这里", english: "first used here"))
        ]
        let gone = replaced.map { name, place in
            SourceDiagnostic.Related(
                place,
                BilingualText(
                    chinese: "这里要用“\(name)”，现在没有了：是不是它改成了“\(ids[0].id)”",
                    english: "“\(name)” is wanted here and there is none now: is it what became “\(ids[0].id)”"))
        }
        let others = ids.dropFirst().map {
            SourceDiagnostic.Related($0.location, BilingualText(chinese: "这里也是", english: "here too"))
        }
        let (id, count) = (ids[0].id, ids.count)
        return make(
            "RULE-0013",
            count == 1
                ? "“\(id)”已经用过，请换一个 id，或让两条的起止日期错开"
                : "“\(id)”等 \(count) 个 id 在另一个文件里已经用过：是不是复制了文件？请换 id，或让起止日期错开",
            count == 1
                ? "“\(id)” is taken; choose another id, or dates that do not overlap"
                : "“\(id)” and other ids, \(count) in all, are taken in another file: is one a copy? Choose other ids, or "
                    + "dates that do not overlap", at: ids[0].location, related: firsts + gone + others)
    }

    /// RULE-0014: two packs with one id.
    public static func packTaken(_ id: String, at location: SourceLocation, first: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0014", "规则包“\(id)”已在别的文件中：多出来的文件请删掉；真是另一包的，请换一个 id",
            "pack “\(id)” is in another file already; delete the file that is too much, or choose another id",
            at: location,
            related: [.init(first, BilingualText(chinese: "第一个在这里", english: "the first is here"))])
    }

    /// RULE-0015: a `"@…"` that holds something else than what is wanted.
    public static func referenceWrong(
        _ name: String, wanted: BilingualText, at location: SourceLocation
    ) -> SourceDiagnostic {
        make(
            "RULE-0015", "“@\(name)”给出的不是\(wanted.chinese)", "“@\(name)” holds no \(wanted.english)", at: location)
    }

    /// RULE-0016: a unit's alias that another unit has.
    public static func aliasTaken(
        _ alias: String, by unit: String, at location: SourceLocation, first: SourceLocation
    ) -> SourceDiagnostic {
        let (alias, unit, same) = (cut(alias), cut(unit), alias == unit)
        return make(
            "RULE-0016", same ? "“\(alias)”已是另一个单位的名称" : "“\(alias)”已是“\(unit)”的名称或别名",
            same ? "“\(alias)” is another unit's name" : "“\(alias)” is a name of “\(unit)” already",
            at: location,
            related: [.init(first, BilingualText(chinese: "“\(unit)”在这里", english: "“\(unit)” is here"))])
    }
}
