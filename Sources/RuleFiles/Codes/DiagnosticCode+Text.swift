extension DiagnosticCode {
    /// What keeps a text from being TOML.
    static let text: [DiagnosticCode] = [
        .init(
            "TOML-0001", "Not UTF-8",
            "The file was saved in another encoding, such as GBK or UTF-16; save it as UTF-8.",
            "文件不是 UTF-8",
            "多半是用记事本存成了别的编码（ANSI、GBK、UTF-16）。用编辑器打开，另存为 UTF-8。"),
        .init(
            "TOML-0002", "Invisible character",
            "Text copied from elsewhere may bring characters that cannot be seen; delete them.",
            "看不见的字符",
            "从网页或聊天里复制来的文字，有时带着看不见的字符；删掉重打。"),
        .init(
            "TOML-0003", "No key before the value", "There is no key before the equals sign.",
            "缺少键名",
            "等号前面要有键名。"),
        .init(
            "TOML-0004", "Equals sign missing", "Write key = value; put # before a remark.",
            "键后面没有等号",
            "写成 键 = 值；说明文字前面加 `#`。"),
        .init(
            "TOML-0005", "Value missing", "There is no value behind the equals sign.",
            "缺少值",
            "等号后面要有值；用不到就整行删去。"),
        .init(
            "TOML-0006", "Closing quote missing", "Add the closing quote.",
            "引号没有结尾",
            "补上结尾的引号。"),
        .init(
            "TOML-0007", "Escape unknown", "Write a backslash in text twice.",
            "反斜杠后面的字不对",
            "文字里的反斜杠要写两个。"),
        .init(
            "TOML-0008", "No number", "A number has no unit, space or per cent sign in it.",
            "不是数字",
            "数字里不能写单位、空格和百分号。"),
        .init(
            "TOML-0009", "Number too large", "The number has too many digits.",
            "数字太大",
            "数字写不下这么多位。"),
        .init(
            "TOML-0010", "No such date", "Write dates as 2026-02-09, of days that there are.",
            "没有这个日期",
            "日期写成 2026-02-09，要真有那一天。"),
        .init(
            "TOML-0011", "List not closed", "Add the closing bracket of the list.",
            "列表没有结尾",
            "补上 `]`。"),
        .init(
            "TOML-0012", "Braces not closed", "Add the closing brace.",
            "花括号没有结尾",
            "补上 `}`。"),
        .init(
            "TOML-0013", "Line end in braces", "Write what is in braces on one line.",
            "花括号里换了行",
            "`{ }` 里的内容写在一行里。"),
        .init(
            "TOML-0014", "Comma before the closing brace", "There is no comma before the closing brace.",
            "花括号里最后多了逗号",
            "`}` 前面不写逗号。"),
        .init(
            "TOML-0015", "Comma missing", "Put commas between the values of a list.",
            "两个值之间缺逗号",
            "列表里的值用逗号隔开。"),
        .init(
            "TOML-0016", "Header brackets do not pair", "The brackets of a header must pair.",
            "表头的方括号不成对",
            "`[[` 要和 `]]` 成对。"),
        .init(
            "TOML-0017", "Something behind the value", "A line has one value and nothing behind it.",
            "行尾多了东西",
            "一行只写一个值，行尾不写逗号。"),
        .init(
            "TOML-0018", "Key written twice", "Keep one of the two.",
            "同一个键写了两次",
            "留一个，删一个。"),
        .init(
            "TOML-0019", "Table written twice", "Join the two tables.",
            "同一个表写了两次",
            "合成一个。"),
        .init(
            "TOML-0020", "A value used as a table", "Choose another name, or put the value into the table.",
            "已经是一个值，不能再当作表",
            "换一个名字，或者把前面的值写进表里。"),
        .init(
            "TOML-0021", "Braces added to from outside", "Write it into the braces.",
            "花括号外面又加内容",
            "写进原来的 `{ }` 里。"),
        .init(
            "TOML-0022", "Single and double brackets mixed", "Write all headers of a kind alike.",
            "一层和两层方括号都用了",
            "同一类的表头写成一样。"),
        .init(
            "TOML-0023", "Nested too deep", "More than a hundred brackets stand in one another.",
            "嵌套太深",
            "方括号、花括号套了一百多层。"),
        .init(
            "TOML-0024", "Text without quotes", "Put text in straight quotes.",
            "文字没有加引号",
            "文字要写在半角引号里。"),
        .init(
            "TOML-0025", "Key in three quotes", "A key needs no quotes.",
            "键名用了三个引号",
            "键名不用引号。"),
        .init(
            "TOML-0026", "Full-width character", "Type marks, brackets and digits of ordinary width.",
            "全角符号",
            "等号、逗号、括号、数字都用半角的，检查会说是哪一个。"),
        .init(
            "TOML-0027", "Full-width quotes", "Put text in straight quotes.",
            "全角引号",
            "文字用半角引号。"),
        .init(
            "TOML-0028", "Full-width space", "Type ordinary spaces.",
            "全角空格",
            "改成半角空格。"),
        .init(
            "TOML-0029", "Key not in ASCII",
            "Keys of rule files are English words; elsewhere a key in other letters needs quotes.",
            "键名是中文",
            "规则文件的键名都是英文，检查会给出该写的那个（RULE-0003）；在别的 TOML 文件里，中文键名要加引号。"),
        .init(
            "TOML-0030", "Single brackets in a list of tables",
            "Write double brackets; of rule files this is told as RULE-0006.",
            "多项的列表只写了一层方括号",
            "表头写两层。规则文件里说的是 RULE-0006。"),
        .init(
            "TOML-0031", "Bracket closes nothing", "Brackets and braces must pair.",
            "括号不配对",
            "`[` 配 `]`，`{` 配 `}`。"),
        .init(
            "TOML-0032", "Pair without braces", "As a value and in a list, put pairs in braces.",
            "键值没有花括号",
            "写成 `{ 键 = 值 }`，在列表里写成 `[{ 键 = 值 }]`。"),
        .init(
            "TOML-0033", "Quotes do not pair", "Inside text write \\\" for a quote.",
            "引号不成对",
            "文字里面的引号写成中文引号，或者 `\\\"`。"),
        .init(
            "TOML-0034", "Too many faults", "Only the first thousand faults are told.",
            "错误太多",
            "只列前一千处，先改好这些。"),
        .init(
            "TOML-0035", "Value beside a dotted key", "Put the whole dotted key in quotes.",
            "一个键有了值，又当作前缀",
            "`matter` 和 `matter.track` 写在一起，后面那个整个加上引号。"),
    ]
}
