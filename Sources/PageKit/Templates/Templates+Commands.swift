extension Templates {
    /// What can be done now and what cannot.
    static let commandPanel = #"""
        <section class="panel" id="do" aria-labelledby="commands-h"><header>
        <h2 id="commands-h">[[commands.title]]</h2>
        <span class="sub keys"><kbd>.</kbd> [[commands.key]]</span></header><div class="pad cmd">
        {{#open}}<div class="now-do">{{#name}}<h3>{{.}}</h3>{{/name}}{{#consequence}}<p class="hint">{{.}}
        </p>{{/consequence}}
        {{#form}}{{>form}}{{/form}}</div>{{/open}}
        {{^empty(others)}}<div class="cmds">
        {{#others}}<a href="{{href}}"{{#key}} data-command="{{.}}"{{/key}}><b>{{name}}</b>{{#key}}<kbd>{{.}}
        </kbd>{{/key}}
        {{#consequence}}<span class="sub">{{.}}</span>{{/consequence}}</a>{{/others}}</div>{{/empty(others)}}
        {{^open}}{{#empty(others)}}<p>[[commands.nothing]]</p>{{/empty(others)}}{{/open}}
        {{^empty(refused)}}<details class="more"><summary>[[commands.refused]]</summary>
        <dl class="cant">{{#refused}}<div><dt>{{name}}</dt><dd>{{reason}}
        {{#rule}} [[notice.rule]] <a href="{{href}}"><code>{{name}}</code></a>{{/rule}}</dd></div>{{/refused}}
        </dl></details>{{/empty(refused)}}
        </div></section>
        """#

    /// One command on a page of its own.
    static let pageCommand = #"""
        {{<frame-staff}}
        {{$title-mark}}{{#form.errors}}[[form.title-mark]]{{/form.errors}}{{/title-mark}}
        {{$errors}}{{#form.errors}}{{>errors}}{{/form.errors}}{{/errors}}
        {{$heading}}
        <div class="head"><h1>{{heading}}</h1></div>
        <p class="facts">{{#chips}}{{>chip}}{{/chips}}<span class="mono">{{number}}</span><span>{{title}}</span>
        {{#signal}}{{>signal}}{{/signal}}</p>
        {{/heading}}
        {{$main}}
        <div class="panel"><div class="pad top-pad">
        {{#consequence}}<p class="sub">{{.}}</p>{{/consequence}}
        {{#form}}{{>form}}{{/form}}{{^form}}<p>[[command.not-possible]]</p>{{/form}}
        </div></div>
        {{/main}}
        {{/frame-staff}}
        """#

    /// Registration by an intake clerk.
    static let pageRegister = #"""
        {{<frame-staff}}
        {{$title-mark}}{{#form.errors}}[[form.title-mark]]{{/form.errors}}{{/title-mark}}
        {{$errors}}{{#form.errors}}{{>errors}}{{/form.errors}}{{/errors}}
        {{$heading}}<div class="head"><h1>[[register.title]]</h1></div>{{/heading}}
        {{$main}}
        <div class="two"><div class="panel"><div class="pad top-pad">{{#form}}{{>form}}{{/form}}</div></div>
        <div class="stack aside">
        {{^empty(suggestions)}}{{>suggestions}}{{/empty(suggestions)}}
        {{^empty(similar)}}<section class="panel" aria-labelledby="similar-h"><header>
        <h2 id="similar-h">[[register.similar]]</h2></header>
        <div class="pad"><ul class="rows">{{#similar}}<li><a href="{{href}}">{{label}}</a></li>{{/similar}}
        </ul></div></section>{{/empty(similar)}}
        <section class="panel" aria-labelledby="after-h"><header><h2 id="after-h">[[register.after]]</h2></header>
        <div class="pad"><p class="sub">[[register.after-text]]</p></div></section>
        </div></div>
        {{/main}}
        {{/frame-staff}}
        """#
}
