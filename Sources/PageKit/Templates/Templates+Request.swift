extension Templates {
    /// A request with clocks, commands, reasons and course.
    static let pageRequest = #"""
        {{<frame-staff}}
        {{$title-mark}}{{#commands.open.form.errors}}[[form.title-mark]]{{/commands.open.form.errors}}{{/title-mark}}
        {{$errors}}{{#commands.open.form.errors}}{{>errors}}{{/commands.open.form.errors}}{{/errors}}
        {{$heading}}
        <div class="head"><h1>{{title}}</h1>
        <p class="acts keys">{{#previous}}<a data-key="previous" href="{{.}}">[[request.previous]]</a>{{/previous}}
        {{#next}}<a data-key="next" href="{{.}}">[[request.next]]</a>{{/next}}
        <a data-key="back" href="{{back}}">[[request.back]]</a></p></div>
        <p class="facts">{{#chips}}{{>chip}}{{/chips}}<span class="mono">{{number}}</span>
        {{#facts}}<span>{{.}}</span>{{/facts}}</p>
        {{/heading}}
        {{$main}}
        <div class="two">
        {{#clocks}}{{>clock-panel}}{{/clocks}}
        <div class="stack aside">
        {{#commands}}{{>command-panel}}{{/commands}}
        {{#entity}}{{>entity-panel}}{{/entity}}
        {{^empty(support)}}<section class="panel" aria-labelledby="support-h"><header>
        <h2 id="support-h">[[request.support]]</h2></header>
        <div class="pad"><dl class="kv">{{#support}}{{>definition}}{{/support}}
        </dl></div></section>{{/empty(support)}}
        </div>
        <div class="stack">
        {{#explanation}}{{>explanation}}{{/explanation}}
        {{^empty(otherExplanations)}}<details class="more"><summary>[[explanation.others]]</summary>
        <div class="stack">{{#otherExplanations}}{{>explanation}}{{/otherExplanations}}
        </div></details>{{/empty(otherExplanations)}}
        {{#routing}}{{>routing}}{{/routing}}
        {{^empty(kinds)}}{{>rule-kinds}}{{/empty(kinds)}}
        {{#timeline}}{{>timeline}}{{/timeline}}
        </div></div>
        {{/main}}
        {{/frame-staff}}
        """#

    /// Who asks.
    static let entityPanel = #"""
        <section class="panel" aria-labelledby="entity-h"><header><h2 id="entity-h">{{heading}}</h2>
        {{#file}}<a class="sub" href="{{href}}">{{label}}</a>{{/file}}</header><div class="pad"><p><b>{{name}}</b></p>
        {{#notices}}{{>notice}}{{/notices}}
        <dl class="kv">{{#facts}}{{>definition}}{{/facts}}</dl></div></section>
        """#

    /// The clocks of a request.
    static let clockPanel = #"""
        <section class="panel" aria-labelledby="clocks-h"><header><h2 id="clocks-h">[[clocks.title]]</h2>
        {{#note}}<span class="sub">{{.}}</span>{{/note}}</header><div class="pad ruler">
        {{#ruler}}{{>ruler}}{{/ruler}}
        {{#lines}}<div class="clock"><div class="say"><h3>{{name}}</h3>{{#signal}}{{>signal}}{{/signal}}
        {{#chips}}{{>chip}}{{/chips}}<span class="at">{{at}}</span></div>{{#bar}}{{{.}}}{{/bar}}</div>{{/lines}}
        {{#ruler}}{{>ruler-legend}}{{/ruler}}
        </div></section>
        """#

    /// One column a day for all clocks.
    static let ruler = #"""
        <p class="vh">{{sentence}}</p>
        <div class="days axis {{columns}}" aria-hidden="true">
        {{#days}}<span class="{{classes}}">{{label}}<small>{{mark}}</small></span>{{/days}}</div>
        {{#clocks}}
        <div class="clock"><div class="say"><h3>{{name}}</h3>
        {{#signal}}{{>signal}}{{/signal}}{{#chips}}{{>chip}}{{/chips}}
        <span class="at">{{at}}</span></div>
        <div class="days cells {{columns}} {{classes}}" aria-hidden="true">
        {{#cells}}<span class="{{classes}}">{{#isPause}}{{#.number}}<b>{{.}}</b>{{/.number}}{{/isPause}}
        {{^isPause}}{{#.number}}{{.}}{{/.number}}{{/isPause}}{{#hasFired}}<u></u>{{/hasFired}}
        {{#willFire}}<u class="todo"></u>{{/willFire}}</span>{{/cells}}</div></div>
        {{/clocks}}
        """#

    /// What the ruler's signs mean.
    static let rulerLegend = #"""
        <p class="legend">
        <span><svg viewBox="0 0 20 12" aria-hidden="true">
        <circle class="ring" cx="10" cy="6" r="4"/></svg>[[legend.start]]</span>
        <span><svg viewBox="0 0 20 12" aria-hidden="true">
        <rect class="box" x="1" y="1" width="18" height="10" rx="2"/></svg>
        [[legend.used]]</span>
        <span><svg viewBox="0 0 20 12" aria-hidden="true">
        <rect class="frame" x="1.75" y="1.75" width="16.5" height="8.5" rx="2"/></svg>[[legend.left]]</span>
        <span><svg viewBox="0 0 20 12" aria-hidden="true">
        <path class="dots" d="M1 6h18"/></svg>[[legend.pause]]</span>
        <span><svg viewBox="0 0 20 12" aria-hidden="true"><path class="thin" d="M1 6h18"/></svg>[[legend.rest]]</span>
        <span><svg viewBox="0 0 20 12" aria-hidden="true">
        <path class="box" d="M5 2h10l-5 8z"/></svg>[[legend.fired]]</span>
        <span><svg viewBox="0 0 20 12" aria-hidden="true"><path class="frame" d="M5.5 2.5h9l-4.500 7z"/></svg>
        [[legend.will-fire]]</span>
        <span><svg viewBox="0 0 20 12" aria-hidden="true">
        <path class="box" d="M8 0h4v12H8z"/></svg>[[legend.due]]</span></p>
        """#
}
