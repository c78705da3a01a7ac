import CalendarRules
import CallbackRules
import CatalogRules
import ChannelRules
import ClauseRules
import DeadlineRules
import EscalationRules
import PermissionRules
import RouteRules
public import RuleModel
import UnitRules

/// The kinds of rule that the product knows.
public enum StandardRules {
    /// One plugin per kind; data first.
    public static let plugins: [any RulePlugin] = [
        CalendarPlugin(), UnitPlugin(), IndustryPlugin(), MatterPlugin(), ChannelPlugin(), DeadlinePlugin(),
        EscalationPlugin(), CoveragePlugin(), RoutePlugin(), SupportPlugin(), CallbackPlugin(), PermitPlugin(),
        ClausePlugin(),
    ]
}
