import RuleModel
import RulePlugins
import Testing

/// Source: 工作实施方案 附件2、附件3.
@Suite("Shipped units")
struct UnitTests {
    static let recruiting: [UnitName] = [
        "投促局", "招商局", "商务局", "新经济促进局", "科技创新局", "海港管理局", "新材料产业园发展局", "海洋经济局", "自贸局", "临港口岸局", "航空产业发展局",
        "航空物流区管理局", "市场监管局", "政务办",
    ]
    static let bureaus: [UnitName] = ["发改局", "工信局", "商务局", "财政局", "科技局", "文教局", "规建局", "城环局", "社发局"]
    static let owners: [UnitName] = ["天保控股", "临港控股", "城更集团"]

    @Test("The groups hold exactly the units that the plan lists")
    func groups() throws {
        let units = try Shipped.policy().units
        func members(_ group: String) -> [UnitName] { units.filter { $0.groups.contains(group) }.map(\.name) }
        #expect(members("各招商部门") == Self.recruiting)
        #expect(Set(members("各行业主管部门")) == Set(Self.bureaus))
        #expect(members("产权单位") == Self.owners)
        #expect(members("各楼宇、园区运营单位") == Self.owners)
        #expect(Set(members("各相关部门")) == Set(Self.recruiting + Self.bureaus + Self.owners))
    }

    @Test(
        "What the plan calls a unit elsewhere is the same unit",
        arguments: [
            ("市场局", "市场监管局"), ("市场监督管理局", "市场监管局"), ("物流区管理局", "航空物流区管理局"), ("政务工作站", "政务服务工作站"),
            ("营商环境联席会议", "优化营商环境工作联席会议"),
        ] as [(String, UnitName)])
    func aliases(name: String, unit: UnitName) throws {
        #expect(try Shipped.policy().unit(name)?.name == unit)
    }

    @Test("科技局 and 科技创新局 stay two units, and 管委会 is known")
    func others() throws {
        let policy = try Shipped.policy()
        #expect(policy.unit("科技局")?.name == "科技局")
        #expect(policy.unit("科技创新局")?.name == "科技创新局")
        #expect(policy.unit("管委会")?.kind == "committee")
    }
}
