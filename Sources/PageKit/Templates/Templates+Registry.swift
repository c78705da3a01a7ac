extension Templates {
    /// The enterprises that the registry knows.
    static let pageEnterprises = #"""
        {{<frame-staff}}
        {{$heading}}<div class="head"><h1>[[enterprises.title]]</h1>{{>acts}}</div>{{/heading}}
        {{$main}}
        {{#notices}}{{>notice}}{{/notices}}
        {{#filters}}{{>filters}}{{/filters}}
        <p class="sub">{{summary}}</p>
        {{^empty(rows)}}<div class="panel">
        <div class="pad scroll" tabindex="0" role="region" aria-label="[[enterprises.list]]">
        <table class="tbl"><thead><tr>
        <th scope="col">[[enterprises.name]]</th><th scope="col">[[enterprises.code]]</th>
        <th scope="col">[[enterprises.industry]]</th><th scope="col">[[enterprises.steward]]</th>
        <th scope="col" class="num">[[enterprises.open]]</th></tr></thead><tbody>
        {{#rows}}<tr class="row"><th scope="row"><a class="t" href="{{href}}">{{name}}</a>
        {{#chips}}{{>chip}}{{/chips}}</th>
        <td class="mono nowrap">{{code}}</td><td>{{industry}}</td><td>{{steward}}</td><td class="num">{{openRequests}}
        </td></tr>{{/rows}}
        </tbody></table></div></div>{{/empty(rows)}}
        {{#empty}}<div class="panel">{{>empty}}</div>{{/empty}}
        {{#pagination}}{{>pagination}}{{/pagination}}
        {{/main}}
        {{/frame-staff}}
        """#

    /// One file an enterprise.
    static let pageEnterprise = #"""
        {{<frame-staff}}
        {{$heading}}<div class="head"><h1>{{name}}</h1></div>
        <p class="facts">{{#chips}}{{>chip}}{{/chips}}<span class="mono">{{code}}</span></p>{{/heading}}
        {{$main}}
        <div class="stack"><div class="pair">
        <section class="panel" aria-labelledby="profile-h"><header>
        <h2 id="profile-h">[[enterprise.profile]]</h2></header>
        <div class="pad"><dl class="kv">{{#facts}}{{>definition}}{{/facts}}</dl></div></section>
        <section class="panel" aria-labelledby="coverage-h"><header>
        <h2 id="coverage-h">[[enterprise.coverage]]</h2></header>
        <div class="pad scroll" tabindex="0" role="region" aria-label="[[enterprise.coverage]]: [[overview.data]]">
        <table class="tbl">
        <thead><tr>
        <th scope="col">[[enterprise.unit]]</th><th scope="col">[[enterprise.means]]</th>
        <th scope="col">[[enterprise.clause]]</th></tr></thead><tbody>
        {{#coverage}}<tr><th scope="row">{{unit}} {{#chips}}{{>chip}}{{/chips}}</th><td>{{means}}</td><td>{{clause}}
        </td></tr>{{/coverage}}
        </tbody></table></div></section></div>
        <section aria-labelledby="requests-h"><div class="head"><h2 id="requests-h">[[enterprise.requests]]</h2>
        {{#allRequests}}<a href="{{href}}">{{label}}</a>{{/allRequests}}</div>
        {{^empty(groups)}}{{>request-table}}{{/empty(groups)}}
        {{#empty(groups)}}<div class="panel">
        <p class="pad top-pad">[[enterprise.no-requests]]</p></div>{{/empty(groups)}}</section></div>
        {{/main}}
        {{/frame-staff}}
        """#

    /// Asks for a file of enterprises.
    static let pageImportForm = #"""
        {{<frame-staff}}
        {{$title-mark}}{{#form.errors}}[[form.title-mark]]{{/form.errors}}{{/title-mark}}
        {{$errors}}{{#form.errors}}{{>errors}}{{/form.errors}}{{/errors}}
        {{$heading}}<div class="head"><h1>[[import.title]]</h1></div>{{/heading}}
        {{$main}}
        <div class="g2"><div class="panel"><div class="pad top-pad">{{#form}}{{>form}}{{/form}}</div></div>
        <section class="panel" aria-labelledby="columns-h"><header><h2 id="columns-h">[[import.columns]]</h2></header>
        <div class="pad"><p class="sub">[[import.columns-text]]</p><dl class="kv">
        {{#columns}}{{>definition}}{{/columns}}</dl></div></section></div>
        {{/main}}
        {{/frame-staff}}
        """#

    /// An import that is still running.
    static let pageImportProgress = #"""
        {{<frame-staff}}
        {{$heading}}<div class="head"><h1>[[import.title]]</h1></div>{{/heading}}
        {{$main}}<div class="panel"><div class="pad top-pad">{{#progress}}{{>progress}}{{/progress}}
        </div></div>{{/main}}
        {{/frame-staff}}
        """#

    /// What became of an imported file.
    static let pageImportResult = #"""
        {{<frame-staff}}
        {{$heading}}<div class="head"><h1>[[import.result]]</h1>{{>acts}}</div>{{/heading}}
        {{$main}}
        {{#outcome}}{{>notice}}{{/outcome}}
        <div class="panel"><div class="pad top-pad">{{>figures}}
        {{#confirm}}{{>post-button}}{{/confirm}}</div></div>
        {{#rejected}}{{>row-report}}{{/rejected}}
        {{#warnings}}{{>row-report}}{{/warnings}}
        {{/main}}
        {{/frame-staff}}
        """#

    /// Rows of a file with what is wrong in each.
    static let rowReport = #"""
        <section class="panel after" aria-label="{{heading}}"><header><h2>{{heading}}</h2>
        {{#download}}<a class="sub" href="{{href}}">{{label}}</a>{{/download}}</header>
        <div class="pad scroll" tabindex="0" role="region" aria-label="{{heading}}: [[overview.data]]">
        <table class="tbl"><thead><tr>
        <th scope="col" class="num">[[import.row]]</th><th scope="col">[[import.column]]</th>
        <th scope="col">[[import.reason]]</th></tr></thead><tbody>
        {{#rows}}<tr><td class="num">{{row}}</td><td>
        {{#column}}{{.}}{{/column}}{{^column}}[[import.whole-row]]{{/column}}</td>
        <td>{{reason}}</td></tr>{{/rows}}</tbody></table></div></section>
        """#
}
