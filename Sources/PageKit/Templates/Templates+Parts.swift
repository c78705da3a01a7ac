extension Templates {
    /// Shape, words and colour of a clock.
    static let signal = #"""
        <span class="sig sig-{{level}}"><svg class="ic{{#isLine}} line{{/isLine}}" aria-hidden="true">
        <use href="#i-{{icon}}"/></svg>{{words}}</span>
        """#

    /// A small label.
    static let chip = #"""
        <span class="{{classes}}">
        {{#icon}}<svg class="ic{{#isFilled}} fill{{/isFilled}}" aria-hidden="true">
        <use href="#i-{{.}}"/></svg>{{/icon}}{{words}}</span>
        """#

    /// What was done, changed or refused.
    static let notice = #"""
        <div class="{{classes}}"{{#role}} role="{{.}}"{{/role}}>
        <svg class="ic{{#isFilled}} fill{{/isFilled}}" aria-hidden="true"><use href="#i-{{icon}}"/></svg><div>
        {{#.title}}<p><b>{{.}}</b></p>{{/.title}}
        <p>{{text}}{{#rule}} [[notice.rule]] <a href="{{href}}"><code>{{name}}</code></a>{{/rule}}</p>
        {{#links}}<p class="rowflex"><a class="btn btn-sm" href="{{href}}">{{label}}</a></p>{{/links}}</div></div>
        """#

    /// A term with its lines.
    static let definition = #"""
        <dt>{{term}}</dt><dd{{#isCode}} class="mono"{{/isCode}}>
        {{#lines}}<span class="ln">{{.}}</span>{{/lines}}
        {{#links}}<a class="ln" href="{{href}}">{{label}}</a>{{/links}}
        {{#remark}}<span class="sub">{{.}}</span>{{/remark}}</dd>
        """#

    /// Where there is nothing to list.
    static let empty = #"""
        <div class="empty"><h2>{{heading}}</h2>{{#text}}<p>{{.}}</p>{{/text}}
        {{#action}}<p class="acts"><a class="btn" href="{{href}}">{{label}}</a></p>{{/action}}</div>
        """#

    /// Neighbouring parts of a list.
    static let pagination = #"""
        <nav class="pager" aria-label="[[pagination.label]]"><span>{{position}}</span>
        {{#newer}}<a class="btn btn-sm" href="{{href}}" rel="prev">{{label}}</a>{{/newer}}
        {{#older}}<a class="btn btn-sm" href="{{href}}" rel="next">{{label}}</a>{{/older}}</nav>
        """#

    /// A button that changes something by itself.
    static let postButton = #"""
        <form action="{{action}}" method="post"><input type="hidden" name="csrf" value="{{csrf}}">
        {{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}">{{/hidden}}
        <button class="btn" type="submit">{{label}}</button></form>
        """#

    /// Narrows a list.
    static let filters = #"""
        <form class="bar" action="{{action}}">
        {{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}">{{/hidden}}
        {{#search}}<label for="{{id}}">{{label}}
        <input class="in in-s" id="{{id}}" name="{{name}}" type="search" value="{{value}}"></label>{{/search}}
        {{#selects}}<label for="{{id}}">{{label}}
        <select class="in in-s" id="{{id}}" name="{{name}}">
        {{#options}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{label}}</option>{{/options}}
        </select></label>{{/selects}}
        <button class="btn btn-sm" type="submit">{{submit}}</button></form>
        """#

    /// Views of a list.
    static let tabs = #"""
        <nav class="tabs" aria-label="[[tabs.label]]">
        {{#tabs}}
        <a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{label}}
        {{#count}}<span class="n">{{.}}</span>{{/count}}</a>
        {{/tabs}}
        </nav>
        """#

    /// Keys and what they do.
    static let keyHint = #"""
        <span>{{#keys}}<kbd>{{.}}</kbd> {{/keys}}{{label}}</span>
        """#

    /// All keys.
    static let keyTable = #"""
        <table class="tbl"><thead><tr><th scope="col">[[keys.key]]</th>
        <th scope="col">[[keys.does]]</th></tr></thead><tbody>
        <tr><th scope="row"><kbd>/</kbd></th><td>[[keys.search]]</td></tr>
        <tr><th scope="row"><kbd>j</kbd> <kbd>k</kbd> <kbd>Enter</kbd></th><td>[[keys.rows]]</td></tr>
        <tr><th scope="row"><kbd>u</kbd></th><td>[[keys.back]]</td></tr>
        <tr><th scope="row"><kbd>.</kbd></th><td>[[keys.commands]]</td></tr>
        <tr><th scope="row"><kbd>g</kbd> <kbd>i</kbd> <kbd>e</kbd> <kbd>o</kbd> <kbd>r</kbd></th><td>[[keys.go]]</td>
        </tr>
        <tr><th scope="row"><kbd>Ctrl S</kbd> <kbd>F8</kbd> <kbd>Ctrl Space</kbd></th><td>[[keys.editor]]</td></tr>
        <tr><th scope="row"><kbd>?</kbd> <kbd>Esc</kbd></th><td>[[keys.help]]</td></tr>
        </tbody></table>
        """#

    /// How far long work has come.
    static let progress = #"""
        <div class="prog" role="group" aria-labelledby="progress-h"><p id="progress-h"><b>{{title}}</b></p>
        <progress value="{{done}}" max="{{total}}" aria-labelledby="progress-h">{{percent}}%</progress>
        <p class="sub">{{text}}</p>
        <div class="rowflex">{{#refresh}}<a class="btn" href="{{href}}">{{label}}</a>{{/refresh}}
        {{#stop}}{{>post-button}}{{/stop}}</div></div>
        """#

    /// Numbers with what they count.
    static let figures = #"""
        <div class="figs">{{#figures}}<div><b>{{value}}</b><span>{{label}}</span></div>{{/figures}}</div>
        """#
}
