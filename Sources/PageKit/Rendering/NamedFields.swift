import Mustache

// Views of which a list shows hundreds give their fields by name themselves: finding them by reflection would take as
// long as rendering them. A test holds the names to the fields.

extension InboxRow: MustacheParent {
    package func child(named name: String) -> Any? {
        switch name {
        case "href": href
        case "title": title
        case "facts": facts
        case "signal": signal
        case "dueFacts": dueFacts
        case "bar": bar
        case "chips": chips
        case "track": track
        case "handler": handler
        case "next": next
        case "isNew": isNew
        case "isWarned": isWarned
        default: nil
        }
    }
}

extension Signal: MustacheParent {
    package func child(named name: String) -> Any? {
        switch name {
        case "level": level
        case "icon": icon
        case "isLine": isLine
        case "words": words
        default: nil
        }
    }
}

extension Chip: MustacheParent {
    package func child(named name: String) -> Any? {
        switch name {
        case "classes": classes
        case "icon": icon
        case "isFilled": isFilled
        case "words": words
        default: nil
        }
    }
}

extension Link: MustacheParent {
    package func child(named name: String) -> Any? {
        switch name {
        case "href": href
        case "label": label
        default: nil
        }
    }
}
