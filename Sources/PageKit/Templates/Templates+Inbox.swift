extension Templates {
    /// A list of requests by what expires next.
    static let pageInbox = #"""
        {{<frame-staff}}
        {{$heading}}
        <div class="head"><h1>{{heading}}</h1>{{>acts}}</div>
        {{/heading}}
        {{$main}}
        {{^empty(tabs)}}{{>tabs}}{{/empty(tabs)}}
        {{#filters}}{{>filters}}{{/filters}}
        {{^empty(news)}}<p class="news" role="status"><span class="fresh"><svg class="ic fill" aria-hidden="true">
        <use href="#i-fresh"/></svg></span>{{#news}}<span>{{.}}</span>{{/news}}</p>{{/empty(news)}}
        {{^empty(groups)}}{{>request-table}}{{/empty(groups)}}
        {{#empty}}<div class="panel">{{>empty}}</div>{{/empty}}
        {{#pagination}}{{>pagination}}{{/pagination}}
        {{/main}}
        {{/frame-staff}}
        """#

    /// What can be done with the whole page.
    static let acts = #"""
        <div class="acts">{{#actions}}<a class="btn" href="{{href}}">{{label}}</a>{{/actions}}</div>
        """#

    /// Requests as a table, which is cards on a phone.
    static let requestTable = #"""
        <table class="inbox" role="table"><caption class="vh">[[inbox.caption]]</caption>
        <thead role="rowgroup"><tr role="row"><th class="c-due" scope="col" role="columnheader">[[inbox.due]]</th>
        <th class="c-bar" scope="col" role="columnheader">[[inbox.clock]]</th>
        <th class="c-ti" scope="col" role="columnheader">[[inbox.request]]</th>
        <th class="c-st" scope="col" role="columnheader">[[inbox.state]]</th>
        <th class="c-who" scope="col" role="columnheader">[[inbox.handler]]</th>
        <th class="c-do" scope="col" role="columnheader">[[inbox.next]]</th></tr></thead>
        {{#groups}}
        <tbody role="rowgroup">
        {{#.heading}}<tr class="grp" role="row"><th colspan="6" scope="rowgroup" role="rowheader">{{.}}
        {{#note}}<span class="sub">{{.}}</span>{{/note}}</th></tr>{{/.heading}}
        {{#rows}}{{>request-row}}{{/rows}}
        </tbody>
        {{/groups}}
        </table>
        """#

    /// A request in a table.
    static let requestRow = #"""
        <tr class="row" role="row"><td class="c-due" role="cell">{{#signal}}{{>signal}}{{/signal}}
        <span class="sub bits">{{#dueFacts}}<span>{{.}}</span>{{/dueFacts}}</span></td>
        <td class="c-bar" role="cell">{{#bar}}{{{.}}}{{/bar}}</td>
        <th class="c-ti" role="rowheader" scope="row"><a class="t" href="{{href}}">{{title}}</a>
        <span class="sub bits">{{#isNew}}<span class="fresh"><svg class="ic fill" aria-hidden="true">
        <use href="#i-fresh"/></svg>
        [[inbox.is-new]]</span>{{/isNew}}
        {{#isWarned}}<span class="fresh"><svg class="ic fill" aria-hidden="true"><use href="#i-fresh"/></svg>
        [[inbox.is-warned]]</span>{{/isWarned}}
        {{#facts}}<span>{{.}}</span>{{/facts}}</span></th>
        <td class="c-st" role="cell">{{#chips}}{{>chip}} {{/chips}}<span class="sub">{{track}}</span></td>
        <td class="c-who" role="cell">{{handler}}</td>
        <td class="c-do" role="cell">{{#next}}<a href="{{href}}">{{label}}<span class="vh">[[list.colon]]{{title}}
        </span></a>{{/next}}</td></tr>
        """#
}
