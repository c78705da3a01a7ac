extension DiagnosticCode {
    /// What is written wrong: sections, keys, values, names and conditions.
    static let shape: [DiagnosticCode] = [
        .init(
            "RULE-0001", "Pack header missing", "Each file begins with [pack] and gives it id, title and effective.",
            "文件缺少 [pack]",
            "每个文件是一个规则包，开头要有 `[pack]`，写上 id、title 和 effective。"),
        .init(
            "RULE-0002", "Key missing", "A key that has to be written is not.",
            "缺少必须写的键",
            "有的键不能不写，例如回访要写由谁回访（by）。"),
        .init(
            "RULE-0003", "Key unknown",
            "There is no such key here; write the one that is suggested, or delete the line.",
            "没有这个键",
            "键写错了，照建议改；真的用不到，整行删去。"),
        .init(
            "RULE-0004", "Kind of rule unknown", "There is no kind of rule of that name.",
            "没有这一类规则",
            "`[[…]]` 里的名字写错了。有哪些种类，见[规则文件怎么写](README.md)。"),
        .init(
            "RULE-0005", "Value of another type",
            "The key takes a value of another type, such as a number instead of a text.",
            "值的写法不对",
            "该写数字的写了文字，该写列表的写了一个值，等等；检查会说应写什么。"),
        .init(
            "RULE-0006", "Single and double brackets confused",
            "What there may be many of is written [[route]], what there is one of [calendar].",
            "单层方括号和双层方括号写混了",
            "一类可以有许多条的写两层 `[[route]]`；只有一份的写一层 `[calendar]`。"),
        .init(
            "RULE-0007", "Number out of range", "The number is too small or too large.",
            "数字超出范围",
            "数字太小或太大，例如回访至少要试一次。"),
        .init(
            "RULE-0008", "Value empty", "An empty text or list says nothing; delete the line.",
            "不能是空的",
            "空的文字和空的列表什么也没有说；用不到就整行删去。"),
        .init(
            "RULE-0009", "Condition nested too deep", "Divide a condition of more than 16 levels into several rules.",
            "嵌套太深",
            "条件一层套一层，超过 16 层谁也读不懂；拆成几条规则。"),
        .init(
            "RULE-0010", "Name unknown", "No unit, channel, matter, event, state, clock or value has that name.",
            "没有这个名字",
            "单位、渠道、事项、事件、状态、时限或可选的值写错了；检查会给出最像的。"),
        .init(
            "RULE-0011", "Attribute unknown", "Conditions and references ask for attributes that there are.",
            "没有这个属性",
            "条件里问的、`@` 后面写的，都要是有的属性。"),
        .init(
            "RULE-0012", "Attribute not known to this kind of rule",
            "The attribute is not known yet when rules of this kind are asked.",
            "这一类规则不知道这个属性",
            "问的时候还不知道的，不能问，检查会说哪几类规则可以问：派单和协办在登记时决定，还没有状态、超期和退单；服务在派单以前决定；权限问的是谁在做（role、own-unit、submitter）。"),
        .init(
            "RULE-0013", "Id taken", "On one day an id can be used once among rules of a kind.",
            "id 用过了",
            "同一种规则里，同一天不能有两条用一个 id；换一个，或者让起止日期错开。"),
        .init(
            "RULE-0014", "Pack id taken", "The id of a pack can be used once.",
            "规则包的 id 用过了",
            "`[pack]` 的 id 在全部文件里只能用一次。"),
        .init(
            "RULE-0015", "Reference holds something else",
            "An attribute behind @ must hold what is wanted there, such as a unit.",
            "@ 后面的属性给不出要的东西",
            "要写单位的地方，`@` 后面的属性也要是单位；要写办理方式的，也一样。"),
        .init(
            "RULE-0016", "Alias of another unit", "An alias can name one unit only.",
            "别名是别的单位的",
            "一个别名只能指一个单位。"),
        .init(
            "RULE-0017", "Nothing of the kind declared",
            "Names of a kind are used of which no file declares any; a file may be missing.",
            "用到的一类名字，一个也没有声明",
            "多半是少了文件，例如没有带上 `rules/units/`。用到多少处，只说一次。"),
        .init(
            "RULE-0018", "File unreadable", "Something that is named like a rule file cannot be read.",
            "文件读不出来",
            "名字像规则文件的，却是文件夹、断开的链接，没有权限读，超过 4 MB，或者末尾多了 `.txt`、写成了大写。改名、补上或删掉；别的文件照样检查。"),
        .init(
            "RULE-0020", "Condition missing", "Each rule says when it holds; always is written when = \"always\".",
            "没有写 when",
            "每条规则要写什么时候成立；总是成立，写 `when = \"always\"`。"),
        .init(
            "RULE-0021", "Condition empty", "An empty condition may mean everything or be forgotten, so it is refused.",
            "条件是空的",
            "空的条件看不出是“都符合”还是“忘了写”，所以不允许。"),
        .init(
            "RULE-0022", "Matcher does not fit the attribute",
            "min and max ask for numbers, contains for texts and lists.",
            "这样的条件不能用于这个属性",
            "min、max 只能问数字，contains 只能问文字和列表。"),
        .init(
            "RULE-0023", "Range empty", "No number lies between min and max.",
            "min 大于 max",
            "没有数字能符合。"),
        .init(
            "RULE-0024", "Matcher without attribute", "Words such as min and not stand behind an attribute.",
            "前面没有属性",
            "min、not、contains 这些词要写在属性后面。"),
        .init(
            "RULE-0025", "Present beside other matchers", "Where another matcher holds there is a value already.",
            "present 不能和别的条件写在一起",
            "别的条件成立，就一定有值。"),
        .init(
            "RULE-0026", "Rule does nothing", "The rule holds and does nothing.",
            "then 没有写结果",
            "规则成立了却什么也不做。"),
        .init(
            "RULE-0027", "Number impossible", "The attribute is never this number, so the condition never holds.",
            "不会有这样的数",
            "次数从 0 起，最多算到 9999，轮次从 1 起。写了别的数，条件永远不成立。"),
        .init(
            "RULE-0028", isWarning: true, "Number leaves out nothing",
            "The attribute is never beyond this number, so it makes no difference.",
            "这个数什么也不排除",
            "次数从 0 起，最多算到 9999，轮次从 1 起。写 returns = { min = 0 } 总是成立；只想问有没有值，写 { present = true }。"),
        .init(
            "RULE-0082", "More errors than are told",
            "A thousand errors and a thousand warnings of a file are told; mend those, and the next check tells the others.",
            "一个文件里的错误没有列完",
            "一个文件最多列一千处错误、一千处警告，手写的文件没有这么多。先改好列出来的，再检查就会列出其余的。"),
    ]
}
