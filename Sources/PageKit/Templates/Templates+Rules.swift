extension Templates {
    /// The rules in force.
    static let pageRules = #"""
        {{<frame-staff}}
        {{$heading}}<div class="head"><h1>[[rules.title]]</h1>
        <div class="acts">{{#ways}}<a class="btn" href="{{href}}">{{label}}</a>{{/ways}}</div></div>
        <dl class="facts kv-line">{{#facts}}<div>{{>definition}}</div>{{/facts}}</dl>{{/heading}}
        {{$main}}
        {{#faults}}{{>notice}}{{/faults}}
        <section class="panel" aria-labelledby="packs-h"><header><h2 id="packs-h">[[rules.packs]]</h2>
        {{#unconfirmed}}<a class="sub" href="{{href}}">{{label}}</a>{{/unconfirmed}}</header>
        <div class="pad scroll" tabindex="0" role="region" aria-label="[[rules.packs]]: [[overview.data]]">
        <table class="tbl">
        <thead><tr><th scope="col">[[rules.pack]]</th><th scope="col">[[rules.document]]</th>
        <th scope="col">[[rules.since]]</th><th scope="col" class="num">[[rules.count]]</th>
        <th scope="col" class="num">[[rules.defaults]]</th></tr></thead><tbody>
        {{#packs}}<tr><th scope="row"><a href="{{href}}">{{title}}</a> {{#chips}}{{>chip}}{{/chips}}<br>
        <span class="sub mono">{{id}}</span></th><td>
        {{#document}}{{.}}{{/document}}{{^document}}[[rules.no-document]]{{/document}}</td>
        <td class="nowrap">{{since}}</td><td class="num">{{ruleCount}}</td><td class="num">{{defaultCount}}
        </td></tr>{{/packs}}
        </tbody></table></div></section>
        {{/main}}
        {{/frame-staff}}
        """#

    /// One pack as sentences.
    static let pageRulePack = #"""
        {{<frame-staff}}
        {{$heading}}<div class="head"><h1>{{title}}</h1>
        <div class="acts">{{#source}}<a class="btn" href="{{href}}">{{label}}</a>{{/source}}</div></div>
        <dl class="facts kv-line">{{#facts}}<div>{{>definition}}</div>{{/facts}}</dl>{{/heading}}
        {{$main}}
        <div class="stack">{{#rules}}<section class="panel" id="{{id}}" aria-labelledby="rule-{{id}}"><header>
        <h2 id="rule-{{id}}">{{title}}</h2><span class="rowflex">{{#chips}}{{>chip}}{{/chips}}
        <code class="sub">{{id}}</code>
        {{#edit}}<a class="sub" href="{{.}}" aria-label="[[rules.edit]][[list.colon]]{{title}}">[[rules.edit]]</a>{{/edit}}</span>
        </header><div class="pad"><p>{{sentence}}</p>{{#quotation}}{{>quotation}}{{/quotation}}
        </div></section>{{/rules}}</div>
        {{/main}}
        {{/frame-staff}}
        """#

    /// The text of a rule file.
    static let pageRuleFile = #"""
        {{<frame-staff}}
        {{$heading}}<div class="head"><h1 class="mono">{{path}}</h1></div>
        <dl class="facts kv-line">{{#facts}}<div>{{>definition}}</div>{{/facts}}</dl>{{/heading}}
        {{$main}}
        <div class="panel code" tabindex="0" role="region" aria-label="[[rules.file-text]]"><ol>
        {{#lines}}<li class="l" id="{{id}}">{{#runs}}<span class="{{sort}}">{{text}}</span>{{/runs}}</li>{{/lines}}
        </ol></div>
        {{/main}}
        {{/frame-staff}}
        """#
}
