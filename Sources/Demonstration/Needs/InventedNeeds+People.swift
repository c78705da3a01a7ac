import Lifecycle
import RuleModel

/// Workers, talents and their children.
extension InventedNeeds {
    static let people: [Need] = [
        Need(
            "recruitment", .help, "旺季急需 60 名操作工",
            "订单增加，下月起需要 60 名装配操作工，自己招了两周只到岗 9 人，请帮忙对接招工渠道。",
            progress: "已对接两家人力资源机构和一所职业院校。", result: "专场招聘会达成意向 54 人，已到岗 41 人。"),
        Need(
            "recruitment", .help, "社保增员系统报错，新员工无法参保",
            "给 12 名新员工办理社保增员，系统提示“单位状态异常”，影响新员工看病报销。",
            progress: "已核对，原因是单位地址变更未同步。", result: "单位状态已恢复，12 人全部参保成功。"),
        Need(
            "recruitment", .complaint, "劳务公司未按合同足额派人",
            "劳务公司收了服务费，约定 30 人只派来 8 人，沟通多次推诿，请人社部门协调。",
            progress: "已约谈劳务公司，要求三日内提出方案。", result: "双方达成协议，劳务公司退还部分服务费并补派 15 人。", outcome: .partly),
        Need(
            "talent-settlement", .help, "三名博士落户材料反复补正",
            "引进三名博士，落户申请因学历认证和社保单位不一致反复补正，已经拖了一个月。",
            progress: "已由专人联审，学历认证改用系统核验。", result: "三人落户审批通过，准迁证已签发。", material: "请补充劳动合同和近三个月社保缴费证明。"),
        Need(
            "talent-settlement", .help, "申请人才公寓房源",
            "新到 15 名应届毕业生，市区租房太远，想申请人才公寓，请问有没有集中房源。",
            progress: "已预留一层房源，正在核对申请人资格。", result: "15 人全部入住，通勤班车同步开通。", mistakenFor: "recruitment"),
        Need(
            "talent-settlement", .consultation, "技能人才落户需要什么等级证书",
            "公司有 6 名高级工想落户，不清楚需要什么等级证书，是否要求缴纳社保年限。",
            progress: "正在逐人核对证书等级。", result: "4 人符合条件已启动办理，2 人待取得高级工证书后办理。", outcome: .partly),
        Need(
            "schooling", .help, "外地员工子女插班入学",
            "技术骨干从外地调来，子女上三年级，需要在区内插班，已经开学，请帮助协调学位。",
            progress: "已联系两所学校，一所有空余学位。", result: "已办妥插班手续，孩子下周一入学。", material: "请提供居住证、劳动合同和学籍证明。"),
        Need(
            "schooling", .consultation, "明年小学入学报名条件",
            "多名员工子女明年上小学，请问没有本地房产怎么报名，需要提前准备什么？",
            progress: "已整理入学政策和企业员工子女名单。", result: "按居住证积分入学，已把报名时间、材料发给企业人事。", outcome: .explained),
        Need(
            "schooling", .help, "员工子女转学学籍迟迟未转入",
            "员工孩子转学已上课一个月，学籍系统仍显示在原学校，影响参加统一考试。",
            progress: "已联系原学校，等待对方系统放出。", result: "学籍已转入，可以正常报名考试。"),
    ]
}
