import TOMLSyntax

extension RecoveryTable {
    static let keys: [Row] = [
        Row("id\nb = 1", (.expectedEquals, 1, 1)),
        Row("• a = 1\nb = 1", (.expectedKey, 1, 1)),
        Row("2、a = x\nb = 1", (.expectedKey, 1, 1), (.unquotedText, 1, 7)),
        Row("（2）a = 1\nb = 1", (.expectedKey, 1, 1)),
        Row("- a = 1\nb = 1", (.expectedKey, 1, 1)),
        Row("= 1\nb = 1", (.expectedKey, 1, 1)),
        Row("a. = 1\nb = 1", (.expectedKey, 1, 4)),
        Row("a b = 1\nc = 1", (.expectedEquals, 1, 1)),
        Row("id \"x\"\nc = 1", (.expectedEquals, 1, 1)),
        Row("a b c = 1\nc = x", (.expectedEquals, 1, 1), (.unquotedText, 2, 5)),
        Row("a = { b c = 1, d = x }\nc = 1", (.expectedEquals, 1, 7), (.unquotedText, 1, 20)),
        Row("a b\nc = 1", (.expectedEquals, 1, 1)),
        Row("a > 1\nb = 1", (.expectedEquals, 1, 1)),
        Row("a = { b = \"x\" and c = 2 }\nd = 1", (.expectedEquals, 1, 15)),
        Row("a = { b = \"x\" 并且 c = 2 }\nd = 1", (.expectedEquals, 1, 15)),
        Row("id := 1\nc = 1", (.expectedEquals, 1, 4)),
        Row("id = = 1\nc = 1", (.expectedValue, 1, 6)),
        Row("标题 = 1\nc = 1", (.unquotedKey, 1, 1)),
        Row("说明 文字\nc = 1", (.expectedEquals, 1, 1)),
        Row("id\n = 1\nc = x", (.expectedEquals, 1, 1), (.unquotedText, 3, 5)),
        Row("id =\n\"a\"\nc = x", (.expectedValue, 1, 5), (.unquotedText, 3, 5)),
        Row("id =\n附件 2\nc = x", (.expectedValue, 1, 5), (.unquotedText, 3, 5)),
        Row("id =\n\"a\" = 1\nc = x", (.expectedValue, 1, 5), (.unquotedText, 3, 5)),
        Row("id == 1\nc = 1", (.expectedValue, 1, 5)),
        Row("id =\nc = 1", (.expectedValue, 1, 5)),
        Row("id = # later\nc = 1", (.expectedValue, 1, 6)),
        Row("a = 1\na.b = 2\nc = 1", (.valueBesideDotted, 2, 1)),
        Row("a.b = 2\na = 1\nc = 1", (.valueBesideDotted, 1, 1)),
        Row("a = { b = 1, b.c = 2, b.d.e = 3 }\nc = 1", (.valueBesideDotted, 1, 14), (.valueBesideDotted, 1, 23)),
        Row("a.b = 1\n[a]\nc = 1", (.duplicateTable, 2, 2)),
        Row("a = 1\na = 2\na = 3", (.duplicateKey, 2, 1), (.duplicateKey, 3, 1)),
        Row("// comment\na = 1", (.expectedKey, 1, 1)),
        Row("-- comment\na = 1", (.expectedEquals, 1, 1)),
        Row("\"\"\"a\"\"\" = 1\nb = 1", (.multilineKey, 1, 1)),
        Row("a = 1 b = 2\nc = 1", (.expectedLineEnd, 1, 7)),
        Row("a = 1, b = 2\nc = 1", (.expectedLineEnd, 1, 6)),
    ]

    static let values: [Row] = [
        Row("a = yes\nb = 1", (.unquotedText, 1, 5)),
        Row("a = True\nb = 1", (.unquotedText, 1, 5)),
        Row("a = working-days = 2\nb = 1", (.pairOutsideBraces, 1, 5)),
        Row("a = b.c = \"x\" # 注\nb = 1", (.pairOutsideBraces, 1, 5)),
        Row("a = b == 2\nb = 1", (.unquotedText, 1, 5)),
        Row("a = 对接 企业 # 注\nb = 1", (.unquotedText, 1, 5)),
        Row("a = C:\\dir\nb = 1", (.unquotedText, 1, 5)),
        Row("a = \"C:\\dir\\x\"\nb = 1", (.invalidEscape, 1, 8), (.invalidEscape, 1, 12)),
        Row("a = \"\\u12\"\nb = \"\\ud800\"", (.invalidEscape, 1, 6), (.invalidEscape, 2, 6)),
        Row("a = 2026/2/9\nb = 1", (.invalidDate, 1, 5)),
        Row("a = 2026年2月9日\nb = 1", (.invalidDate, 1, 5)),
        Row("a = 2026-2-9\nb = 1", (.invalidDate, 1, 5)),
        Row("a = 2026—02—09\nb = 1", (.invalidDate, 1, 5)),
        Row("a = 2月9日\nb = 1", (.invalidDate, 1, 5)),
        Row("a = [12月9号, 2月9, 2月]", (.invalidDate, 1, 6), (.invalidDate, 1, 13), (.invalidDate, 1, 18)),
        Row(
            "a = [3个月, 3月报表, 2月9日1月]", (.invalidNumber, 1, 6), (.invalidNumber, 1, 11), (.invalidDate, 1, 17)),
        Row("a = 8:30-12:00\nb = 1", (.invalidNumber, 1, 5)),
        Row("a = \"x\"（注）\nb = 1", (.expectedLineEnd, 1, 8)),
        Row("a = [\"x\"（注）]\nb = 1", (.expectedSeparator, 1, 9)),
        Row("a = [\"x\" （注）]\nb = 1", (.expectedSeparator, 1, 10)),
        Row("a = [\"x\"(注（二）), \"y\" （注） # 注\n]\nb = 1", (.expectedSeparator, 1, 9), (.expectedSeparator, 1, 21)),
        Row(
            "a = [\n  \"x\"（注）,\n  y （注）,\n  1 (注)\n]\nb = 1", (.expectedSeparator, 2, 6), (.unquotedText, 3, 3),
            (.expectedSeparator, 4, 5)),
        Row("a = [{ c = 1 }（注）, { c = 2（注） }]\nb = 1", (.expectedSeparator, 1, 15), (.invalidNumber, 1, 26)),
        Row("a = { c = \"x\"(注), d = y }\nb = 1", (.expectedSeparator, 1, 14), (.unquotedText, 1, 23)),
        Row("a = { c = 2 (注) }\nb = 1", (.expectedSeparator, 1, 13)),
        Row("a = [\"x\"（注\"y\"）, \"z\"（注]\nb = 1", (.unbalancedQuotes, 1, 6), (.unbalancedQuotes, 1, 17)),
        Row("a = 2026-02-30\nb = 1", (.invalidDate, 1, 5)),
        Row("a = 09:30\nb = 1", (.invalidDate, 1, 5)),
        Row("a = 9:30:00\nb = 1", (.invalidDate, 1, 5)),
        Row("a = 2026-02-09 25:00:00\nb = 1", (.invalidDate, 1, 5)),
        Row(
            "a = [1., .5, 0x, 1__0, +0x1, 01, 1e]", (.invalidNumber, 1, 6), (.invalidNumber, 1, 10),
            (.invalidNumber, 1, 14), (.invalidNumber, 1, 18), (.invalidNumber, 1, 24), (.invalidNumber, 1, 30),
            (.invalidNumber, 1, 34)),
        Row("a = . \"x\"\nb = 1", (.invalidNumber, 1, 5)),
        Row("a = 2 days\nb = 1", (.invalidNumber, 1, 5)),
        Row("a = { c = 2 工作日, d = 1 }\nb = 1", (.invalidNumber, 1, 11)),
        Row("a = 七\nb = 1", (.unquotedText, 1, 5)),
        Row("a = 50％\nb = 1", (.invalidNumber, 1, 5)),
        Row("a = 2个\nb = 1", (.invalidNumber, 1, 5)),
        Row("a = 50%\nb = 1", (.invalidNumber, 1, 5)),
        Row("a = 9223372036854775808\nb = 1", (.integerOutOfRange, 1, 5)),
        Row("a = \"x\u{1}\u{2}y\u{7F}\"\nb = 1", (.controlCharacter, 1, 7), (.controlCharacter, 1, 10)),
        Row("a\u{200B} = 1\u{FEFF}\nb = 1", (.controlCharacter, 1, 2), (.controlCharacter, 1, 7)),
    ]

    /// Many mistakes at once: each is told, and nothing between them is lost.
    static let several: [Row] = [
        Row(
            """
            [pack]
            id = service
            title = "时限
            effective = 2025-13-01

            [[deadline]]
            id = "contact"
            within = { working-days = 2
            warn = [
                { at = "50%", level = },
                { at = "80%" },
            ]
            [[deadline]]
            id = "total"
            id = "again"
            """,
            (.unquotedText, 2, 6), (.unterminatedString, 3, 9), (.invalidDate, 4, 13),
            (.unterminatedInlineTable, 8, 10),
            (.expectedValue, 10, 27), (.duplicateKey, 15, 1)),
        Row(
            """
            ［pack］
            id ＝ "service"
            title = “时限”
            [[deadline]
            id: "contact"
            stop = ["answered"，"concluded"
            when = { track = "transferred" ]
            [[deadline]]
            id = "total",
            within = { working-days = 7, }
            warn = [ at = "50%", level = "yellow" ]
            """,
            (.fullWidthMark, 1, 1), (.fullWidthMark, 1, 6), (.fullWidthMark, 2, 4), (.fullWidthQuotes, 3, 9),
            (.invalidHeader, 4, 1), (.expectedEquals, 5, 3), (.unterminatedArray, 6, 8), (.fullWidthMark, 6, 19),
            (.wrongBracket, 7, 32), (.expectedLineEnd, 9, 13), (.trailingCommaInInlineTable, 10, 28),
            (.pairOutsideBraces, 11, 10)),
    ]
}
