extension TextCatalogue {
    /// The clock panel and its ruler.
    static let clocks: [TextEntry] = [
        TextEntry("clocks.title", "时限", "Clocks"),
        TextEntry("ruler.rest", "休", "off"),
        TextEntry("ruler.make-up", "班", "on"),
        TextEntry("ruler.today", "今", "now"),
        TextEntry("ruler.today-word", "今天", "today"),
        TextEntry("legend.start", "起算，当日不计", "start, not counted"),
        TextEntry("legend.used", "已用的工作日", "working day used"),
        TextEntry("legend.left", "剩余", "left"),
        TextEntry("legend.pause", "中止，不计时", "pause, not counted"),
        TextEntry("legend.rest", "休息日，不计时", "rest day, not counted"),
        TextEntry("legend.fired", "已发预警", "warning sent"),
        TextEntry("legend.will-fire", "待发预警", "warning to come"),
        TextEntry("legend.due", "期限", "due"),
        TextEntry("weekday.1", "周一", "Mon"),
        TextEntry("weekday.2", "周二", "Tue"),
        TextEntry("weekday.3", "周三", "Wed"),
        TextEntry("weekday.4", "周四", "Thu"),
        TextEntry("weekday.5", "周五", "Fri"),
        TextEntry("weekday.6", "周六", "Sat"),
        TextEntry("weekday.7", "周日", "Sun"),
    ]
}
