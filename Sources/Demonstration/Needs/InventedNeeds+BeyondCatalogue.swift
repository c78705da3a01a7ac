import RuleModel

/// What the catalogue does not name: it goes to the unit that looks after the enterprise, or nowhere.
extension InventedNeeds {
    static let beyondCatalogue: [Need] = [
        Need(
            nil, .help, "希望协调与上游供应商的对接",
            "公司主要原料依赖外地采购，想了解区内有没有同类供应商，请帮忙牵线。",
            progress: "已梳理区内三家可能的配套企业。", result: "组织三方对接会，已与一家签订试单。"),
        Need(
            nil, .suggestion, "建议增加园区通勤班车晚班车次",
            "二班员工 22:30 下班没有班车，建议晚间增加一班到市区的通勤车。",
            progress: "已统计六家企业晚班人数，正与运营公司测算。", result: "22:40 晚班车试运行一个月，乘坐情况良好。"),
        Need(
            nil, .help, "请协助安排外宾参观园区",
            "下月境外客户一行 8 人来访，希望安排参观园区展厅并介绍营商环境。",
            progress: "已确认展厅档期和讲解人员。", result: "参观接待顺利完成，客户对落户条件很感兴趣。"),
        Need(
            nil, .help, "企业食堂托管单位推荐",
            "员工增加到 200 人，想把食堂托管出去，请推荐管理规范的单位。",
            progress: "已提供三家托管单位的联系方式和评价。", result: "企业已选定一家，食堂正式开餐。"),
        Need(
            nil, .complaint, "外省法院的判决执行太慢",
            "我公司在外省胜诉，对方不执行，请管委会出面要求外省法院加快。", progress: "", result: "属于司法执行事项，不在管委会职责范围；已告知执行监督渠道。",
            isForeign: true),
        Need(
            nil, .help, "个人信用卡逾期请求协调", "本人信用卡逾期，银行每天打电话，请帮忙停息分期。", progress: "",
            result: "不属于企业服务事项；请与发卡银行协商，或向金融消费者投诉热线反映。", isForeign: true),
        Need(
            nil, .suggestion, "建议全市统一调整地铁首班车时间", "建议全市地铁首班车提前到五点，方便上早班。", progress: "",
            result: "属于全市轨道交通运营事项，不在本区职责范围；已告知市级建议渠道。", isForeign: true),
    ]
}
