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

    /// The attributes that they and the core declare: what requests, permissions and the service itself tell.
    public static let attributes: Set<String> = {
        var vocabulary = Vocabulary.core
        for plugin in plugins { plugin.declare(in: &vocabulary) }
        return Set(vocabulary.attributes.keys)
    }()
}
