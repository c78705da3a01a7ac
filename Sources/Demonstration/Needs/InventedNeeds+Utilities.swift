import Lifecycle
import RuleModel

/// Power, water and the environment.
extension InventedNeeds {
    static let utilities: [Need] = [
        Need(
            "power-supply", .help, "新增产线需要用电增容 800 千伏安",
            "新增两条注塑线，现有变压器负荷不够，已向供电公司申请增容，答复线路通道需要协调。",
            progress: "已协调线路通道产权单位，通道方案初步确定。", result: "增容方案已批复，施工完成并送电。", material: "请提供用电设备清单和负荷计算书。"),
        Need(
            "power-supply", .help, "厂区突然停电，冷库温度上升",
            "今天上午厂区整体停电，冷库里有冷链药品，备用发电机只能支撑四个小时，请尽快抢修。",
            progress: "供电抢修队已到场，查明为用户分界开关故障。", result: "故障开关已更换，恢复供电，冷库温度未超限。", urgency: .publicUtility),
        Need(
            "power-supply", .complaint, "电压波动导致设备频繁停机",
            "近两周下午用电高峰电压不稳，数控机床多次报警停机，报修后只说“已记录”，没有解决。",
            progress: "已安装电能质量监测装置，正在采集数据。", result: "调整了配电变压器分接头并分流一路负荷，电压恢复正常。"),
        Need(
            "power-supply", .help, "高压电缆沟盖板破损，电缆裸露",
            "厂区北侧围墙外高压电缆沟盖板被车压碎，电缆裸露，旁边就是员工通道，雨天非常危险。",
            progress: "现场已封闭并派人值守，正在更换盖板。", result: "破损盖板已更换为承重型，电缆绝缘检测合格，通道恢复。", urgency: .lifeProperty),
        Need(
            "drainage", .help, "雨后厂区门口积水 20 厘米，货车进不来",
            "每次大雨后厂区门口积水约 20 厘米，货车无法进出，怀疑雨水管网堵塞。",
            progress: "已用管道机器人检测，下游 40 米淤堵。", result: "淤堵管段已清疏，并加设两个雨水箅子，最近一次降雨没有积水。", mistakenFor: "roads-and-lights"),
        Need(
            "drainage", .help, "供水管爆裂，全厂停水",
            "厂外供水管爆裂，水漫到路面，全厂停水，食堂和生产线都停了。",
            progress: "水务抢修队已关阀开挖，正在更换管段。", result: "爆裂管段已更换，当晚恢复供水，水质检测合格。", urgency: .publicUtility),
        Need(
            "drainage", .help, "污水井冒溢，异味很大",
            "食堂后面污水井反复冒溢，异味影响车间，物业疏通后第二天又堵。",
            progress: "已查明市政接驳井淤堵，安排吸污车。", result: "接驳井和上游管段已疏通，一周回看没有再冒溢。"),
        Need(
            "drainage", .help, "地下泵坑倒灌，有人员被困风险",
            "污水泵坑倒灌，值班室进水，电箱就在旁边，两名值班员正在往外搬设备，请马上来人。",
            progress: "已断电并撤出人员，移动泵车到场强排。", result: "积水排空，止回阀已更换，电气检测合格后恢复供电。", urgency: .lifeProperty),
        Need(
            "environment-assessment", .consultation, "喷涂工艺改为水性漆是否要重新做环评",
            "计划把溶剂型涂料换成水性漆，产能不变，请问环评是否需要变更，排污许可要不要重新申请？",
            progress: "已核对原环评批复的工艺和总量。", result: "不属于重大变动，不用重新报批环评，变更排污许可即可。", outcome: .explained),
        Need(
            "environment-assessment", .help, "排污许可证延续申请被退回两次",
            "排污许可证下月到期，延续申请因自行监测方案格式被退回两次，请当面指导一次改对。",
            progress: "已约企业到窗口逐项核对监测方案。", result: "材料一次改好，延续申请已通过。", material: "请补充近一年自行监测报告。"),
        Need(
            "environment-assessment", .complaint, "相邻企业夜间噪声影响员工宿舍",
            "相邻企业风机夜间运行噪声很大，宿舍员工无法休息，请环保部门检测。",
            progress: "已安排夜间监测，结果待出。", result: "监测超标 4 分贝，对方已加装隔声罩，复测达标。"),
    ]
}
