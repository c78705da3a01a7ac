/// The drawings of the sprite; a page uses them as `#i-NAME`.
package enum Icon: String, Hashable, Sendable, CaseIterable {
    case ok, soon, near, late, pause, target, done, wait
    case inbox, split, call, meet, firm, book, sheet, chart, rule, audit, menu, info, alert, file, fresh, plus, people,
        dir

    /// The drawing on a 16 by 16 field.
    var drawing: String {
        switch self {
        case .ok: #"<circle cx="8" cy="8" r="6"/>"#
        case .soon: #"<path d="M8 1.5 15 14H1z"/>"#
        case .near: #"<path d="M8 .8 15.2 8 8 15.2.8 8z"/>"#
        case .late: #"<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z"/>"#
        case .pause: #"<path d="M3.5 2.5h3v11h-3zM9.5 2.5h3v11h-3z"/>"#
        case .target: #"<circle cx="8" cy="8" r="5.5"/>"#
        case .done: #"<path d="m2.5 8.5 3.5 4 7.5-9"/>"#
        case .wait: #"<path d="M2.5 8h11" stroke-dasharray="1.5 2.5"/>"#
        case .inbox: #"<path d="M2 9.5 4 3h8l2 6.5V13H2zM2 9.5h3.5l1 2h3l1-2H14"/>"#
        case .split: #"<path d="M2 8h4l3-4.5h5M6 8l3 4.5h5M12 1.5l2 2-2 2M12 10.5l2 2-2 2"/>"#
        case .call:
            #"<path d="M3 2.5h3l1.2 3.3-1.7 1.2a8 8 0 0 0 3.5 3.5l1.2-1.7L13.5 10v3A.8.8 0 0 1 12.7 13.8 "#
                + #"10.5 10.5 0 0 1 2.2 3.3.8.8 0 0 1 3 2.5z"/>"#
        case .meet: #"<path d="M2 5.5h12v5H2zM4.5 10.5V13M11.5 10.5V13M5 3h0M8 3h0M11 3h0"/>"#
        case .firm: #"<path d="M2.5 14V3h6v11M8.5 7h5v7M1.5 14h13M4.5 5.5h2M4.5 8h2M4.5 10.5h2"/>"#
        case .book:
            #"<path d="M8 3.5C6.5 2.5 4.5 2.5 2 3v10c2.5-.5 4.5-.5 6 .5 1.5-1 3.5-1 6-.5V3c-2.5-.5-4.5-.5-6 .5z"#
                + #"M8 3.5v10"/>"#
        case .sheet: #"<path d="M3.5 1.5h9v13h-9zM6 5h4M6 8h4M6 11h2"/>"#
        case .chart: #"<path d="M2 13.5h12M4 11V7.5M8 11V3M12 11V5.5"/>"#
        case .rule:
            #"<path d="M2.5 4h7M12 4h1.5M2.5 8h2M7 8h6.5M2.5 12h5M10 12h3.5"/><circle cx="10.7" cy="4" r="1.2"/>"#
                + #"<circle cx="5.7" cy="8" r="1.2"/><circle cx="8.7" cy="12" r="1.2"/>"#
        case .audit:
            #"<path d="M8 1.5 13.5 3.5v4c0 3.5-2.5 5.7-5.5 7-3-1.3-5.5-3.5-5.5-7v-4zM5.5 8l2 2 3-3.5"/>"#
        case .menu: #"<path d="M2 4h12M2 8h12M2 12h12"/>"#
        case .info: #"<path d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 7.2v3.8M8 4.9v.1"/>"#
        case .alert: #"<path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm-.9 3.5h1.8v4.5H7.1zm0 5.8h1.8v1.7H7.1z"/>"#
        case .file: #"<path d="M4 1.5h5l3.5 3.5v9.5H4zM9 1.5V5h3.5"/>"#
        case .dir: #"<path d="M1.5 3.5H6l1.5 2h7v7.5h-13z"/>"#
        case .fresh: #"<circle cx="8" cy="8" r="4"/>"#
        case .plus: #"<path d="M8 2.5v11M2.5 8h11"/>"#
        case .people:
            #"<path d="M6 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 6 8zM1.5 13.5c.3-2.5 2-4 4.5-4s4.2 1.5 4.5 4M11 8a2.2 2.2 "#
                + #"0 1 0-.8-4.2M12 9.7c1.5.4 2.4 1.7 2.6 3.8"/>"#
        }
    }

    /// All drawings, to be put into each page once.
    static let sprite = allCases.map { #"<symbol id="i-\#($0.rawValue)" viewBox="0 0 16 16">\#($0.drawing)</symbol>"# }
        .joined()

    /// The mark of the product for browser tabs, in one colour that holds on light and dark ground.
    static let siteMark = #"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28"><rect width="28" height="28" rx="6" fill="#17527d"/>
        <path d="M7 9.5h9l4 4M8 14.5h9l4 4" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round"
        stroke-linejoin="round"/></svg>
        """#
}
