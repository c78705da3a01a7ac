package import Texts

/// A list of requests ordered by what expires next: the inbox, its other views, and the results of a search.
package struct InboxPage: Page {
    package static let template = "page-inbox"

    package var frame: StaffFrame
    package var heading: Words
    /// Such as 打印清单, 登记诉求.
    package var actions: [Link]
    package var tabs: [Tab]
    package var filters: FilterBar?
    /// What is new or newly warned since the person last looked, in words: 新到 3 件.
    package var news: [Words]
    package var groups: [InboxGroup]
    package var empty: EmptyState?
    package var pagination: Pagination?

    package init(
        frame: StaffFrame, heading: Words, actions: [Link] = [], tabs: [Tab] = [], filters: FilterBar? = nil,
        news: [Words] = [], groups: [InboxGroup], empty: EmptyState? = nil, pagination: Pagination? = nil
    ) {
        self.frame = frame
        self.heading = heading
        self.actions = actions
        self.tabs = tabs
        self.filters = filters
        self.news = news
        self.groups = groups
        self.empty = empty
        self.pagination = pagination
    }
}

/// Rows that fall due together.
package struct InboxGroup: Hashable, Sendable {
    /// 今天到期 4 件; nil for a list without groups.
    package var heading: Words?
    /// 2月28日，周六，调休上班.
    package var note: Words?
    package var rows: [InboxRow]

    package init(_ heading: Words?, note: Words? = nil, rows: [InboxRow]) {
        self.heading = heading
        self.note = note
        self.rows = rows
    }
}
