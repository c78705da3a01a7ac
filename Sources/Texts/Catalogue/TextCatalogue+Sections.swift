extension TextCatalogue {
    /// Sections of industry. Source: GB/T 4754-2017 国民经济行业分类.
    static let sections: [TextEntry] = [
        TextEntry("section.named", "{letter} {name}", "{letter} {name}"),
        TextEntry("section.A", "农、林、牧、渔业", "Agriculture, forestry and fishing"),
        TextEntry("section.B", "采矿业", "Mining"),
        TextEntry("section.C", "制造业", "Manufacturing"),
        TextEntry("section.D", "电力、热力、燃气及水生产和供应业", "Electricity, heat, gas and water"),
        TextEntry("section.E", "建筑业", "Construction"),
        TextEntry("section.F", "批发和零售业", "Wholesale and retail"),
        TextEntry("section.G", "交通运输、仓储和邮政业", "Transport, storage and post"),
        TextEntry("section.H", "住宿和餐饮业", "Hotels and catering"),
        TextEntry("section.I", "信息传输、软件和信息技术服务业", "Information and software"),
        TextEntry("section.J", "金融业", "Finance"),
        TextEntry("section.K", "房地产业", "Real estate"),
        TextEntry("section.L", "租赁和商务服务业", "Leasing and business services"),
        TextEntry("section.M", "科学研究和技术服务业", "Research and technical services"),
        TextEntry("section.N", "水利、环境和公共设施管理业", "Water, environment and public facilities"),
        TextEntry("section.O", "居民服务、修理和其他服务业", "Resident and other services"),
        TextEntry("section.P", "教育", "Education"),
        TextEntry("section.Q", "卫生和社会工作", "Health and social work"),
        TextEntry("section.R", "文化、体育和娱乐业", "Culture, sports and entertainment"),
        TextEntry("section.S", "公共管理、社会保障和社会组织", "Public administration"),
        TextEntry("section.T", "国际组织", "International organisations"),
    ]
}
