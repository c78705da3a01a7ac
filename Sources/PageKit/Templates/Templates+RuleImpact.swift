extension Templates {
    /// What changed rules would do.
    static let pageRuleImpact = #"""
        {{<frame-staff}}
        {{$heading}}<div class="head"><h1>{{heading}}</h1></div>{{^empty(tabs)}}{{>tabs}}{{/empty(tabs)}}{{/heading}}
        {{$main}}
        <div class="stack review">
        {{#empty}}{{>empty}}{{/empty}}
        {{#progress}}<div class="panel"><div class="pad top-pad">{{>progress}}</div></div>{{/progress}}
        {{#report}}<dl class="facts kv-line">{{#facts}}<div>{{>definition}}</div>{{/facts}}</dl>
        {{#reach}}{{>notice}}{{/reach}}
        <nav class="views" aria-label="[[impact.periods]]">{{#periods}}<a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{label}}</a>{{/periods}}</nav>
        {{#panels}}{{>impact-panel}}{{/panels}}
        {{^empty(charts)}}<div class="g2 impact"><div class="stack">{{#tables}}{{>impact-table}}{{/tables}}</div>
        <div class="stack">{{#charts}}{{>impact-chart}}{{/charts}}</div></div>{{/empty(charts)}}
        {{#sections}}{{>review-section}}{{/sections}}
        <p class="sub">{{assumption}}</p>{{/report}}
        {{#again}}{{>post-button}}{{/again}}
        </div>
        {{/main}}
        {{/frame-staff}}
        """#

    /// A few figures of what would change.
    static let impactPanel = #"""
        <section class="panel" aria-labelledby="impact-{{id}}"{{#pace}} data-again="{{.}}"{{/pace}}{{#renewal}} data-renew="{{.}}"{{/renewal}}><header><h2 id="impact-{{id}}">{{title}}</h2>
        {{#scope}}<span class="sub">{{.}}</span>{{/scope}}</header><div class="pad">
        {{^empty(figures)}}<div class="figs">{{#figures}}<div><b>{{value}}</b>{{#alarm}}{{>signal}}{{/alarm}}
        {{^alarm}}<span>{{label}}</span>{{/alarm}}</div>{{/figures}}</div>{{/empty(figures)}}
        {{#saying}}<p class="sub">{{.}}</p>{{/saying}}
        {{#whole}}<p><a href="{{href}}">{{label}}</a></p>{{/whole}}</div></section>
        """#

    /// A chart of what would change, or that nothing would.
    static let impactChart = #"""
        <section class="panel" aria-labelledby="chart-{{id}}"><header><h2 id="chart-{{id}}">{{title}}</h2>
        {{#legend}}<span class="sub">{{.}}</span>{{/legend}}</header><div class="pad">
        {{#chart}}<div class="scroll" tabindex="0" role="region" aria-label="{{title}}: [[overview.chart]]">{{{.}}}</div>{{/chart}}
        {{#nothing}}<p>{{.}}</p>{{/nothing}}</div></section>
        """#

    /// Numbers of what would change.
    static let impactTable = #"""
        <section class="panel" aria-labelledby="table-{{id}}"><header><h2 id="table-{{id}}">{{title}}</h2>
        {{#remark}}<span class="sub">{{.}}</span>{{/remark}}</header>
        <div class="pad scroll" tabindex="0" role="region" aria-label="{{title}}: [[overview.data]]">
        <table class="{{classes}}"><thead><tr><th scope="col">{{corner}}</th>{{#columns}}<th scope="col" class="num">{{.}}
        </th>{{/columns}}</tr></thead>
        <tbody>{{#rows}}<tr><th scope="row" class="nowrap">{{name}}</th>{{#cells}}<td class="num{{#mark}} {{.}}{{/mark}}">{{text}}</td>{{/cells}}</tr>
        {{/rows}}</tbody></table></div></section>
        """#

    /// A list of sentences under a heading.
    static let reviewSection = #"""
        <section class="panel" aria-labelledby="{{id}}"><header><h2 id="{{id}}">{{title}}</h2>
        {{#remark}}<span class="sub">{{.}}</span>{{/remark}}</header><div class="pad">
        {{^empty(items)}}<ul class="rows">{{>review-items}}</ul>{{/empty(items)}}
        {{#rest}}{{>fold}}{{/rest}}
        {{#links}}<p><a href="{{href}}">{{label}}</a></p>{{/links}}
        {{#button}}{{>post-button}}{{/button}}</div></section>
        """#

    /// The items of a list.
    static let reviewItems = #"""
        {{#items}}<li>{{#signal}}{{>signal}} {{/signal}}
        {{#href}}<a href="{{.}}">{{headline}}</a>{{/href}}{{^href}}<b>{{headline}}</b>{{/href}}
        {{#chips}}{{>chip}}{{/chips}}{{#sentences}}<p>{{.}}</p>{{/sentences}}
        {{#pairs}}<p>{{name}}　[[editor.expected]] <del>{{expected}}</del>　[[editor.actual]] <ins>{{actual}}</ins>{{#key}}　<code class="sub">{{.}}</code>{{/key}}</p>{{/pairs}}
        {{#more}}{{>fold}}{{/more}}
        {{#reasons}}<p class="sub">{{.}}</p>{{/reasons}}</li>{{/items}}
        """#

    /// What is folded away behind a summary.
    static let fold = #"""
        <details class="more"><summary>{{summary}}</summary>{{#sentences}}<p>{{.}}</p>{{/sentences}}
        {{^empty(items)}}<ul class="rows">{{>review-items}}</ul>{{/empty(items)}}</details>
        """#
}
