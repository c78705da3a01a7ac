package import Texts

/// How far long work has come; without script the page reloads itself by a `Refresh` header.
package struct Progress: Hashable, Sendable {
    package var title: Words
    package var done: Int
    package var total: Int
    /// Counts so far, the time left, and that one may leave.
    package var text: Words
    package var percent: Int
    package var refresh: Link
    /// Stops the work; what is done stays.
    package var stop: PostButton?

    package init(_ title: Words, done: Int, total: Int, text: Words, refresh: Link, stop: PostButton? = nil) {
        self.title = title
        self.done = done
        self.total = total
        self.text = text
        percent = total == 0 ? 0 : done * 100 / total
        self.refresh = refresh
        self.stop = stop
    }
}
