import Registry

/// Words and places that invented enterprises are made of. Units are those of the shipped units pack.
enum InventedTrades {
    struct Trade {
        var industry: String
        var word: String
    }

    struct Place {
        var kind: LocationKind
        var name: String
        /// Nil: the owner is not known to the registry.
        var owner: String?
    }

    /// At least one of every section, manufacturing and trade more often, as in a bonded zone.
    static let enterprise: [Trade] = [
        Trade(industry: "A0111", word: "农业科技"), Trade(industry: "B0710", word: "油气服务"),
        Trade(industry: "C3741", word: "航空制造"),
        Trade(industry: "C3411", word: "精密机械"), Trade(industry: "C3811", word: "电机"),
        Trade(industry: "C2710", word: "生物医药"),
        Trade(industry: "C3511", word: "海工装备"), Trade(industry: "C1411", word: "食品"),
        Trade(industry: "D4415", word: "风电"),
        Trade(industry: "D4420", word: "供电服务"), Trade(industry: "E4720", word: "建筑安装"),
        Trade(industry: "F5193", word: "国际贸易"),
        Trade(industry: "F5171", word: "设备贸易"), Trade(industry: "F5211", word: "商贸"),
        Trade(industry: "G5531", word: "港口物流"),
        Trade(industry: "G5990", word: "仓储"), Trade(industry: "G5432", word: "货运"),
        Trade(industry: "H6110", word: "酒店"),
        Trade(industry: "I6510", word: "软件"), Trade(industry: "I6420", word: "信息服务"),
        Trade(industry: "J6631", word: "融资租赁"),
        Trade(industry: "J6690", word: "商业保理"), Trade(industry: "K7010", word: "置业"),
        Trade(industry: "L7212", word: "企业管理"),
        Trade(industry: "L7111", word: "设备租赁"), Trade(industry: "M7320", word: "技术研究"),
        Trade(industry: "M7452", word: "检测技术"),
        Trade(industry: "N7721", word: "环境服务"), Trade(industry: "O8111", word: "汽车维修"),
        Trade(industry: "P8391", word: "职业培训"),
        Trade(industry: "Q8415", word: "健康管理"), Trade(industry: "R8810", word: "文化传媒"),
        Trade(industry: "S9521", word: "行业促进"),
        Trade(industry: "T9700", word: "国际组织联络"),
    ]
    static let individual: [Trade] = [
        Trade(industry: "F5211", word: "便利"), Trade(industry: "F5223", word: "果蔬"),
        Trade(industry: "H6210", word: "小吃"),
        Trade(industry: "H6220", word: "快餐"), Trade(industry: "O8040", word: "理发"),
        Trade(industry: "O8111", word: "汽修"),
        Trade(industry: "G6020", word: "快递"), Trade(industry: "R9011", word: "棋牌"),
        Trade(industry: "P8399", word: "托管"),
    ]
    static let firstSyllables = [
        "津", "滨", "海", "港", "恒", "瑞", "宏", "联", "华", "新", "远", "鼎", "启", "德", "安", "博", "凯", "盛", "拓", "云",
    ]
    static let secondSyllables = [
        "澜", "途", "川", "岳", "舟", "帆", "辰", "岚", "峰", "衡", "泽", "麟", "桥", "陆", "洲", "域", "源", "擎", "翼", "禾",
    ]
    static let tags = ["战略性新兴", "高新技术", "现代新兴服务", "文化", "雏鹰", "瞪羚", "隐形冠军", "领军", "上市培育"]
    static let pairedUnits = ["发改局", "工信局", "商务局", "财政局", "科技局", "规建局", "城环局", "社发局", "文教局", "投促局", "政务办"]
    /// Source: 工作实施方案, annex 2.
    static let recruitingUnits = [
        "投促局", "招商局", "商务局", "新经济促进局", "科技创新局", "海港管理局", "新材料产业园发展局", "海洋经济局", "自贸局", "临港口岸局",
        "航空产业发展局", "航空物流区管理局", "市场监管局", "政务办",
    ]
    static let places: [Place] = [
        Place(kind: .building, name: "演示商务中心", owner: "天保控股"), Place(kind: .building, name: "演示金融大厦", owner: "城更集团"),
        Place(kind: .incubator, name: "演示科创孵化器", owner: "天保控股"), Place(kind: .incubator, name: "演示众创空间", owner: nil),
        Place(kind: .park, name: "演示航空产业园", owner: "天保控股"), Place(kind: .park, name: "演示临港产业园", owner: "临港控股"),
        Place(kind: .park, name: "演示城市更新园", owner: "城更集团"),
    ]
}
