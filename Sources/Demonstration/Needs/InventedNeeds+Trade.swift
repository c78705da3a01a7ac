import Lifecycle
import RuleModel

/// Trade, transport and markets.
extension InventedNeeds {
    static let trade: [Need] = [
        Need(
            "customs-logistics", .help, "保税仓货物转关核放单卡在系统",
            "一批保税维修件核放单状态一直是“待审核”，飞机停场等件，每天损失很大。",
            progress: "已联系海关值班关员和口岸运维，定位为舱单数据未到。", result: "舱单补传后核放单放行，货物当晚出区。"),
        Need(
            "customs-logistics", .help, "跨境电商退货入区流程不清",
            "跨境电商退货需要重新入区上架，不同经办说法不一，请给一个统一流程。",
            progress: "已邀请海关、口岸局和企业一起梳理流程。", result: "形成退货入区操作指引一份，并在三家企业试行。"),
        Need(
            "customs-logistics", .suggestion, "建议节假日期间保留预约通关",
            "长假期间订单集中，建议保留预约通关窗口并提前公布值班电话。",
            progress: "已汇总企业节日预约需求。", result: "节日预约通关安排已公布，企业反映良好。"),
        Need(
            "truck-access", .help, "货车限行路段调整后绕行 12 公里",
            "航空物流区北侧道路限行调整后，集卡要绕行 12 公里，运输成本明显上升，请研究通行证或分时放行。",
            progress: "已收集六家企业车辆信息，拟分时放行。", result: "夜间 22 时至次日 6 时分时放行已试行。", outcome: .partly,
            mistakenFor: "roads-and-lights"),
        Need(
            "truck-access", .complaint, "集卡长时间路边排队，堵住厂门",
            "相邻堆场集卡在路边排队，经常堵住我公司大门，上下班时段最严重。",
            progress: "已约谈堆场经营单位，要求启用预约进场。", result: "堆场启用预约系统，厂门口划设禁停区，拥堵缓解。"),
        Need(
            "individual-registration", .help, "个体户经营者变更办理",
            "小吃店要转给家人经营，想办经营者变更，又怕注销重开影响平台评分。",
            progress: "已核对经营者身份材料。", result: "经营者变更已办结，字号和许可延续。", isIndividual: true),
        Need(
            "individual-registration", .consultation, "个转企有什么好处，怎么办",
            "便利店生意扩大了，想了解个体工商户转企业的办理流程和优惠。",
            progress: "已发送“个转企”指南，约定到店辅导。", result: "已完成名称预留，企业登记材料一次提交通过。", isIndividual: true),
        Need(
            "individual-registration", .help, "摊位搬迁后执照地址变更",
            "市场改造，摊位搬到新楼，营业执照地址需要变更，市场方还没出具证明。",
            progress: "已联系市场方集中出具证明。", result: "同批 14 户地址变更一次办结。", material: "请提供新摊位租赁合同。", isIndividual: true),
        Need(
            "market-order", .complaint, "同行冒用我公司商标发货",
            "发现网上店铺冒用我公司商标和包装，消费者投诉到我们这里，请调查商标侵权。",
            progress: "已立案，正在调取平台交易记录。", result: "侵权店铺已下架，当事人被立案处理。", material: "请提供商标注册证和侵权商品照片。"),
        Need(
            "market-order", .help, "消费纠纷调解，顾客要求十倍赔偿",
            "顾客称购买的预包装食品标签不规范，要求十倍赔偿并在平台差评，请组织调解。",
            progress: "已联系双方，约定周三调解。", result: "调解成功，双方达成一致，差评已撤。", isIndividual: true),
    ]
}
