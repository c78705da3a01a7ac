import Lifecycle
import RuleModel

/// Planning, building sites, roads and land.
extension InventedNeeds {
    static let building: [Need] = [
        Need(
            "planning-permit", .help, "厂房加建雨棚规划许可卡在复核",
            "二期厂房东侧加建装卸雨棚，规划许可申请提交后一直在复核阶段，影响设备进场，请协调加快。",
            progress: "已调出申报卷，缺一页退线尺寸说明，正与设计单位核对。", result: "设计单位补充说明后已通过复核，许可已核发，企业当日领取。",
            material: "请补充雨棚平面图，标注与用地红线的退线尺寸。"),
        Need(
            "planning-permit", .consultation, "自有地块规划条件能否增加停车位",
            "我公司地块内员工车位严重不足，想利用东侧空地增设 60 个车位，请问规划条件是否允许，怎么走程序？",
            progress: "已核对地块控规指标，正在计算绿地率。", result: "可利用空地增设 48 个车位，绿地率仍满足要求；已告知简易程序和所需图纸。", outcome: .partly),
        Need(
            "construction-permit", .help, "施工许可申报系统提示合同信息不一致",
            "施工许可网上申报时系统反复提示施工合同备案信息不一致，合同已重新上传三次，工期只剩两周。",
            progress: "已联系系统运维，原因是合同备案号与招标编号未关联。", result: "后台已完成关联，施工许可当日通过，企业确认可以进场。",
            material: "请上传合同备案回执的清晰扫描件。"),
        Need(
            "construction-permit", .help, "仓库改造是否需要办理质监手续",
            "租赁仓库做内部隔断和地坪改造，合同额 80 万元，不清楚要不要办施工许可和质监手续，怕被处罚。",
            progress: "已现场查看改造内容，正在核对是否涉及承重结构。", result: "不涉及承重结构，且在限额以下，不用办理施工许可；已书面告知安全要求。", outcome: .explained),
        Need(
            "fire-acceptance", .help, "消防验收现场检查排期太晚",
            "厂房消防验收资料上周已受理，现场检查排到月底，客户验厂在即，希望能提前。",
            progress: "已与消防技术服务机构协调，本周四有空档。", result: "现场检查已提前完成，验收意见书已出具。", material: "请补充消防设施检测报告原件。",
            mistakenFor: "market-order"),
        Need(
            "fire-acceptance", .help, "办公楼消防备案被抽中，不知道整改要求",
            "办公楼消防备案被抽中检查，现场指出疏散指示问题，但没有收到书面整改单，无法安排施工。",
            progress: "已联系检查人员补发书面意见。", result: "书面整改意见已送达，企业三日内整改完毕，复查合格。"),
        Need(
            "power-and-fire-acceptance", .help, "新厂房竣工验收与用电增容互为前置，投产受阻",
            "新厂房竣工，消防验收要求正式用电后联动测试，而用电增容又要竣工验收意见，两边互为前置，设备已到港。",
            progress: "已组织工信局、供电公司、消防现场碰头，同意临时送电做联动测试。", result: "采用临时送电完成联动测试，消防验收通过，正式送电同步完成，已投产。",
            material: "请提供供电方案答复单和消防联动测试计划。", mistakenFor: "power-supply"),
        Need(
            "power-and-fire-acceptance", .help, "冷库二期竣工后迟迟不能正式送电",
            "冷库二期已竣工一个月，配电室消防整改后需要重新验收才能送电，临时电费用很高，希望协调一次办完。",
            progress: "已确定联合验收方案，配电室整改复查与送电同日进行。", result: "联合验收一次通过，正式送电完成，临时电已拆除。"),
        Need(
            "environment-and-planning", .help, "扩建项目环评与规划许可希望并联办理",
            "扩建 8000 平方米厂房，环评要规划指标，规划又要环评结论，时间上来不及赶上年底开工，请求并联办理。",
            progress: "已召开并联办理协调会，各部门同意容缺受理，时间表已发企业。", result: "环评批复与规划许可同步取得，比串联办理节省约 25 天。",
            material: "请提供扩建项目建议书和总平面图。"),
        Need(
            "environment-and-planning", .help, "危化品仓库扩建项目环评、规划前期咨询会",
            "拟扩建丙类仓库，请规建、城环、发改一次性告知前期手续和先后顺序，避免来回跑。",
            progress: "已约定联合踏勘时间，请企业准备工艺说明。", result: "三部门联合踏勘并出具一次性告知书，企业按清单准备。", outcome: .explained),
        Need(
            "roads-and-lights", .help, "演示路东段路灯连续三晚不亮",
            "演示路东段 12 到 20 号路灯连续三晚不亮，下夜班员工骑车很危险，请尽快修复。",
            progress: "已查明为电缆接头进水，正在更换。", result: "电缆接头已更换，路灯恢复，养护单位连续巡查三晚正常。", mistakenFor: "power-supply"),
        Need(
            "roads-and-lights", .complaint, "厂门口道路坑洼，集装箱车颠簸严重",
            "厂门口路面被重车压出大坑，雨天积水看不见，上周已有两辆车爆胎，打过电话没人来修。",
            progress: "已现场测量，破损面积约 60 平方米，先冷补应急。", result: "已铣刨重铺，路面平整，企业到场确认。", mistakenFor: "truck-access"),
        Need(
            "roads-and-lights", .help, "路口井盖缺失，夜间无警示",
            "仓储区路口一处雨水井盖缺失，只放了一根树枝，夜间没有照明，货车和电动车经过非常危险。",
            progress: "已设置围挡和警示灯，正在调运同型号井盖。", result: "井盖已补装并加装防坠网，周边 30 处井盖同步排查。", urgency: .publicUtility,
            mistakenFor: "drainage"),
        Need(
            "roads-and-lights", .suggestion, "建议路口增设左转信号灯",
            "早晚高峰园区东门路口左转车辆排队超过两个信号周期，建议增设左转交通信号灯或优化配时。",
            progress: "已采集三天流量，正与交管部门研究配时。", result: "先行优化高峰配时，左转专用灯列入明年改造计划。", outcome: .partly),
        Need(
            "land-legacy", .help, "早期受让厂房至今没有办下产权证",
            "公司 2009 年受让的厂房因原建设单位注销，竣工资料缺失，一直无法办理不动产登记，影响抵押融资。",
            progress: "已调阅档案，缺规划核实意见；拟请检测机构做结构安全鉴定后补办。", result: "研判意见已形成，按历史遗留问题分步补办，已列入专题。",
            outcome: .partly, material: "请提供受让合同、付款凭证和历年纳税资料。"),
        Need(
            "land-legacy", .help, "相邻地块边界与土地手续不一致",
            "围墙位置与宗地图相差约 3 米，涉及相邻企业，双方协商无果，扩建方案因此搁置。",
            progress: "已委托测绘单位复测界址点，结果一周内出具。", result: "界址复测完成，双方签订边界确认书，宗地图按程序更正。"),
    ]
}
