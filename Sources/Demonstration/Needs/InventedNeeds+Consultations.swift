import RuleModel

/// What is answered at once; `progress` is the article that the answer rests on.
extension InventedNeeds {
    static let consultations: [Need] = [
        Need(
            "policy-consultation", .consultation, "咨询制造业技改补贴怎么申报",
            "我公司今年更换了两条生产线，想了解技术改造类惠企政策的申报条件、时间和需要准备的材料。",
            progress: "企业服务知识库（演示）第 12 条：技术改造项目申报", result: "技改项目按批次申报，先备案后申报；已把申报条件、材料清单和本批次时间发到联系人。"),
        Need(
            "policy-consultation", .consultation, "请问新认定的雏鹰企业有什么奖励政策",
            "我公司上月入库雏鹰企业，请问有没有对应的奖励政策，要不要自己申请，大概什么时候兑现？",
            progress: "企业服务知识库（演示）第 18 条：雏鹰、瞪羚企业培育", result: "入库后不用另行申请认定，奖励按年度统一兑现；兑现通知发布后由包保单位告知。"),
        Need(
            "policy-consultation", .consultation, "咨询商贸企业稳增长政策",
            "听说区里有针对批发零售企业的稳增长奖励政策，请问我们这类规模以下企业能不能享受？",
            progress: "企业服务知识库（演示）第 15 条：商贸业支持政策", result: "该项政策面向当年新增限额以上企业；企业达到入统标准后可以申报，已说明入统流程。"),
        Need(
            "tax-consultation", .consultation, "咨询小微企业税收优惠",
            "我公司年应纳税所得额大约 120 万元，请问可以享受哪些小型微利企业税收优惠，需要备案吗？",
            progress: "企业服务知识库（演示）第 31 条：小型微利企业所得税", result: "符合条件的，申报时自行享受，不用备案，资料留存备查；已发送申报表填写说明。"),
        Need(
            "tax-consultation", .consultation, "留抵退税进度怎么查",
            "上周提交了留抵退税申请，系统显示受理中，请问多久能办完，在哪里能看到进度？",
            progress: "企业服务知识库（演示）第 33 条：留抵退税", result: "可以在电子税务局“事项进度管理”里查询；已告知办理时限和主管税务所电话。"),
        Need(
            "tax-consultation", .consultation, "残疾人就业保障金如何减免",
            "公司 26 人，请问残保金怎么算，有没有减免的税费政策？", progress: "企业服务知识库（演示）第 36 条：残疾人就业保障金",
            result: "在职职工 30 人（含）以下的企业暂免征收，申报时自动减免，不用另行申请。"),
        Need(
            "procedure-consultation", .consultation, "进口食品仓库备案需要什么材料",
            "我们计划在区内租仓库做进口食品，请问仓储备案怎么办理，需要什么材料，在哪个窗口？",
            progress: "企业服务知识库（演示）第 47 条：进口食品经营与仓储", result: "已列出需要的材料、办理窗口和网上办理入口，并提供联系电话。"),
        Need(
            "procedure-consultation", .consultation, "外国人工作许可延期怎么办理",
            "公司有一名外籍工程师，工作许可下个月到期，请问延期如何办理，要提前多久？",
            progress: "企业服务知识库（演示）第 52 条：外国人来华工作许可", result: "应在有效期届满 30 日前申请，全程网上办理；已发送办事指南和材料样表。"),
        Need(
            "procedure-consultation", .consultation, "临时占道装卸大型设备要办什么手续",
            "设备到港后要在厂区外路段临时吊装一天，请问占道的办事流程是什么？",
            progress: "企业服务知识库（演示）第 61 条：临时占用道路", result: "提前 5 个工作日网上申请，附平面图和交通疏导方案；已发送样例。"),
        Need(
            "registration-consultation", .consultation, "公司变更经营范围的流程",
            "我公司准备增加“检测服务”经营范围，请问变更登记怎么办，股东会决议有没有模板？",
            progress: "《中华人民共和国市场主体登记管理条例》第二十四条", result: "应自作出变更决议之日起 30 日内申请变更登记，可以全程网办；已发送决议模板。"),
        Need(
            "registration-consultation", .consultation, "营业执照丢失如何补领",
            "搬家时营业执照正本遗失，请问补领需要什么材料，需要登报吗？", progress: "企业服务知识库（演示）第 72 条：营业执照补领",
            result: "在国家企业信用信息公示系统声明作废后网上申请补领，不用登报，电子营业执照同样有效。"),
        Need(
            "registration-consultation", .consultation, "想在区内注册公司，咨询企业开办流程",
            "我们是外地企业，想在区内设子公司，请问企业开办一共几个环节，多长时间能拿到执照？",
            progress: "企业服务知识库（演示）第 70 条：企业开办“一窗通”", result: "企业开办“一窗通”一次填报，执照、公章、发票一并办理，材料齐全当日办结。"),
    ]
}
