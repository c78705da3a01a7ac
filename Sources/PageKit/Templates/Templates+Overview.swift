extension Templates {
    /// How the service runs.
    static let pageOverview = #"""
        {{<frame-staff}}
        {{$heading}}<div class="head"><h1>[[overview.title]]</h1><p class="sub">{{asOf}}</p>{{>acts}}
        </div>{{/heading}}
        {{$main}}
        {{#filters}}{{>filters}}{{/filters}}
        {{^empty(rates)}}<div class="panel rates">{{#rates}}<section class="rate"><h2>{{name}}</h2>
        <p class="big"><b>{{#value}}{{.}}<small>%</small>{{/value}}{{^value}}–{{/value}}</b>
        {{#signal}}{{>signal}}{{/signal}}{{#change}}<span>{{.}}</span>{{/change}}</p>
        {{#spark}}{{{.}}}{{/spark}}<p class="sub">{{formula}}{{#note}}<br>{{.}}{{/note}}</p></section>{{/rates}}
        </div>{{/empty(rates)}}
        <div class="g2"><div class="stack">
        {{#trend}}{{>trend}}{{/trend}}
        {{#tables}}{{>unit-table}}{{/tables}}
        </div><div class="stack">
        {{#panels}}<section class="panel" aria-labelledby="bars-{{id}}"><header><h2 id="bars-{{id}}">{{title}}</h2>
        {{#note}}<span class="sub">{{.}}</span>{{/note}}{{#link}}<a class="sub" href="{{href}}">{{label}}
        </a>{{/link}}</header>
        <div class="pad">{{#chart}}{{{.}}}{{/chart}}{{#nothing}}<p>{{.}}</p>{{/nothing}}
        {{#remark}}<p class="sub">{{.}}</p>{{/remark}}</div></section>{{/panels}}
        {{#attention}}<section class="panel" aria-labelledby="attention-h"><header>
        <h2 id="attention-h">[[overview.attention]]</h2></header><div class="pad"><ul class="rows">
        {{#items}}<li><b>{{subject}}</b>　{{text}}{{#link}}<br><a href="{{href}}">{{label}}</a>{{/link}}</li>{{/items}}
        </ul></div></section>{{/attention}}
        </div></div>
        {{/main}}
        {{/frame-staff}}
        """#

    /// A course over weeks with its numbers.
    static let trend = #"""
        <section class="panel" aria-labelledby="trend-h"><header><h2 id="trend-h">{{title}}</h2>
        {{#note}}<span class="sub">{{.}}</span>{{/note}}</header><div class="pad">
        <div class="scroll" tabindex="0" role="region" aria-label="{{title}}: [[overview.chart]]">{{{chart}}}</div>
        <details class="more"><summary>[[overview.data]]</summary>
        <div class="scroll" tabindex="0" role="region" aria-label="[[overview.data]]"><table class="tbl">
        <thead><tr><th scope="col">[[overview.week]]</th>{{#periods}}<th scope="col" class="num">{{.}}
        </th>{{/periods}}</tr></thead>
        <tbody>{{#rows}}<tr><th scope="row">{{name}}</th>{{#values}}<td class="num">{{.}}</td>{{/values}}
        </tr>{{/rows}}</tbody>
        </table></div></details></div></section>
        """#

    /// Units side by side.
    static let unitTable = #"""
        <section class="panel" aria-labelledby="table-{{id}}"><header><h2 id="table-{{id}}">{{title}}</h2>
        {{#note}}<span class="sub">{{.}}</span>{{/note}}</header>
        <div class="pad scroll" tabindex="0" role="region" aria-label="{{title}}: [[overview.data]]">
        <table class="tbl">
        <thead><tr><th scope="col">[[overview.unit]]</th>{{#columns}}<th scope="col" class="num">{{.}}
        </th>{{/columns}}</tr></thead>
        <tbody>{{#rows}}<tr>{{>unit-row}}</tr>{{/rows}}</tbody>
        {{#total}}<tfoot><tr>{{>unit-row}}</tr></tfoot>{{/total}}</table></div></section>
        """#

    /// The cells of a unit.
    static let unitRow = #"""
        <th scope="row" class="nowrap">{{#href}}<a href="{{.}}">{{name}}</a>{{/href}}{{^href}}{{name}}{{/href}}</th>
        {{#cells}}<td class="num nowrap">{{#mark}}{{{.}}}{{/mark}}{{text}}</td>{{/cells}}
        """#
}
