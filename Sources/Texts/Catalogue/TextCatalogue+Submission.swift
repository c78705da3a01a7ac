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
        TextEntry("submit.resident", "居民", "a resident"),
        TextEntry("submit.credit-code", "统一社会信用代码", "Unified social credit code"),
        TextEntry(
            "submit.credit-code-hint",
            "填了可以直接找到您的服务专员。在营业执照右上角，18 位。",
            "It leads straight to your steward. Top right on the licence, 18 characters."),
        TextEntry("submit.name", "企业名称", "Name of the enterprise"),
        TextEntry("submit.kind", "诉求类型", "Kind of request"),
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
        TextEntry("submit.step-now", "马上", "At once"),
        TextEntry(
            "submit.step-now-text",
            "给您一个诉求编号。简单的政策和流程问题，当场答复。",
            "You get a number. Simple questions of policy and procedure are answered at once."),
        TextEntry("submit.step-accept", "1 个工作日内", "Within 1 working day"),
        TextEntry("submit.step-accept-text", "负责的部门签收。", "The unit responsible accepts it."),
        TextEntry("submit.step-total", "7 个工作日内", "Within 7 working days"),
        TextEntry(
            "submit.step-total-text",
            "流转办理的诉求办完。要几个部门一起办的，2 个工作日内与您对接，7 个工作日内告诉您进度。",
            "Requests passed on to one unit are settled. Where several units are needed, you are contacted "
                + "within 2 working days and told the progress within 7."),
        TextEntry("submit.step-report", "办完 2 个工作日内", "2 working days after"),
        TextEntry(
            "submit.step-report-text",
            "告诉您结果，并请您评价。不满意可以重新办理。",
            "You are told the result and asked to rate it. If you are not satisfied, it can be reopened."),
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
            "请记下编号。查询进度时要填编号和联系电话的后 4 位。",
            "Please note the number. To follow it you need the number and the last 4 digits of your phone."),
        TextEntry("submitted.follow", "查询进度", "Follow it"),
        TextEntry("submitted.another", "再提一件", "Submit another"),
    ]
}
