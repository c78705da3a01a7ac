extension TextCatalogue {
    /// Submission by enterprises and residents.
    static let submission: [TextEntry] = [
        TextEntry("submit.title", "提交诉求", "Submit a request"),
        TextEntry(
            "submit.lead",
            "说一次就够了。我们会转给负责的部门，并告诉您每一步的期限。",
            "Say it once. We pass it on to those responsible and tell you when each step is due."),
        TextEntry("submit.kept", "您已填的内容都还在。", "What you have written is still here."),
        TextEntry("submit.after", "提交以后", "What happens next"),
        TextEntry("submit.send", "提交诉求", "Submit"),
        TextEntry("submit.represents", "您代表", "You speak for"),
        TextEntry("submit.resident", "居民", "Resident"),
        TextEntry("submit.credit-code", "统一社会信用代码", "Unified social credit code"),
        TextEntry(
            "submit.credit-code-hint",
            "填了可以直接找到您的服务专员。在营业执照右上角，18 位。",
            "It leads straight to your steward. Top right on the licence, 18 characters."),
        TextEntry("submit.name", "企业名称", "Name of the enterprise"),
        TextEntry("submit.name-hint", "写执照上的全称。代表居民的不用填。", "As on the licence. Not needed for a resident."),
        TextEntry("submit.kind", "诉求类型", "Kind of request"),
        TextEntry("submit.subject", "属于哪一类事", "What it is about"),
        TextEntry("submit.subject-unknown", "不确定，请工作人员判断", "Not sure; let staff decide"),
        TextEntry(
            "submit.subject-hint", "选对了会更快到负责的部门，拿不准可以不选。", "The right choice gets it there sooner; you may leave it."),
        TextEntry("submit.text", "您遇到了什么问题，希望怎样解决", "What is the problem, and what would solve it"),
        TextEntry(
            "submit.text-hint",
            "写明时间、地点和已经找过哪些部门。请不要填写身份证号。",
            "Say when, where, and whom you have asked before. Please do not write identity numbers."),
        TextEntry("submit.place", "事情发生在哪里", "Where it happened"),
        TextEntry("submit.contact-name", "怎样称呼您", "Your name"),
        TextEntry("submit.phone", "联系电话", "Phone"),
        TextEntry(
            "submit.phone-hint",
            "只用于办理这件诉求。座机请带区号。",
            "Used for this request only. With area code for a landline."),
        TextEntry("submit.reply", "怎样回复您", "How to answer you"),
        TextEntry("submit.attachment", "附件", "Attachments"),
        TextEntry(
            "submit.attachment-hint",
            "PDF、OFD、DOCX、JPG、PNG，每个不超过 20 MB，最多 5 个。",
            "PDF, OFD, DOCX, JPG, PNG; each up to 20 MB, at most 5."),
        TextEntry("fault.text-short", "写清要解决的问题，至少 10 个字", "Say what is to be solved, in at least 10 characters"),
        TextEntry("fault.text-long", "最多写 {count} 个字，请删去一些", "At most {count} characters; please shorten it"),
        TextEntry("fault.phone-missing", "写下联系电话", "Write down a phone number"),
        TextEntry(
            "fault.phone-short",
            "联系电话少 {count} 位，应为 11 位",
            "The phone number is {count} {count:digit|digits} short of 11"),
        TextEntry(
            "fault.phone-long",
            "联系电话多 {count} 位，应为 11 位",
            "The phone number is {count} {count:digit|digits} longer than 11"),
        TextEntry("fault.phone-digits", "联系电话只写数字", "Write the phone in digits only"),
        TextEntry("fault.phone-area", "座机请带区号，如 022", "Give the area code of a landline, such as 022"),
        TextEntry("fault.name-missing", "写下企业名称，或者填信用代码", "Fill in the name or the credit code"),
        TextEntry("fault.field-long", "{field}最多 {count} 个字", "{field}: at most {count} characters"),
        TextEntry("fault.choose", "选择{field}", "Choose: {field}"),
        TextEntry("fault.missing", "写下{field}", "Fill in: {field}"),
        TextEntry(
            "fault.credit-code-length",
            "信用代码应为 18 位，现在是 {count} 位",
            "A credit code has 18 characters, this one {count}"),
        TextEntry(
            "warning.credit-code",
            "最后一位与前面的数字对不上，请再核对一次。核对无误可以照常提交。",
            "The last character does not fit the others; please check it. If it is right, send it all the same."),
        TextEntry("submitted.title", "诉求已收到", "We have your request"),
        TextEntry("submitted.number", "您的诉求编号", "Your request number"),
        TextEntry(
            "submitted.keep",
            "请记下编号，也可以打印或拍下这一页。查询进度时填这两项：",
            "Please note the number, or print this page. To follow the request you need these two:"),
        TextEntry("submitted.another-sent", "这份表单已经提交过", "This form was sent before"),
        TextEntry(
            "submitted.another-what",
            "如果是另一件事，请再点一次提交；如果是补充刚才那件，请到“查询进度”里补充。",
            "For another matter, press submit once more; to add to the first one, go to “Follow a request”."),
        TextEntry(
            "submitted.credit-code",
            "信用代码的最后一位与前面的数字对不上。填错了也不影响办理，可以在“查询进度”里补充正确的代码。",
            "The last character of the credit code does not fit the others. It stops nothing; you can add the right "
                + "one under “Follow a request”."),
        TextEntry("submit.stale", "这一页放得太久，请再点一次提交", "This page was open for long; please press submit once more"),
        TextEntry(
            "submit.too-many", "提交太频繁，请 {count} 分钟后再试，急事请拨打 12345",
            "Too many requests; try again in {count} {count:minute|minutes}, or call 12345 if it is urgent"),
        TextEntry("submitted.follow", "查询进度", "Follow it"),
        TextEntry("submitted.another", "再提一件", "Submit another"),
    ]
}
