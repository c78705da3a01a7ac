extension Templates {
    /// Where enterprises and residents begin.
    static let pageHome = #"""
        {{<frame-public}}
        {{$main}}
        <h1>[[home.title]]</h1>
        <p class="lead">[[home.lead]]</p>
        <div class="doors">
        {{#doors}}<div class="door"><h2><a href="{{link.href}}">{{link.label}}</a></h2><p>{{text}}</p></div>{{/doors}}
        </div>
        {{^empty(steps)}}<h2>[[submit.after]]</h2>{{>next-steps}}{{/empty(steps)}}
        <h2>[[home.others]]</h2>
        <ul class="col plain">{{#others}}<li>{{.}}</li>{{/others}}</ul>
        {{/main}}
        {{/frame-public}}
        """#

    /// Submission by an enterprise or a resident.
    static let pageSubmit = #"""
        {{<frame-public}}
        {{$title-mark}}{{#form.errors}}[[form.title-mark]]{{/form.errors}}{{/title-mark}}
        {{$errors}}{{#form.errors}}{{>errors}}{{/form.errors}}{{/errors}}
        {{$main}}
        <h1>[[submit.title]]</h1>
        <p class="lead">[[submit.lead]]{{#form.errors}} [[submit.kept]]{{/form.errors}}</p>
        {{^empty(suggestions)}}<div class="col hints">{{>suggestions}}</div>{{/empty(suggestions)}}
        {{#form}}{{>form}}{{/form}}
        <h2>[[submit.after]]</h2>
        {{>next-steps}}
        {{/main}}
        {{/frame-public}}
        """#

    /// What happens next.
    static let nextSteps = #"""
        <ol class="next col">{{#steps}}<li><b>{{when}}</b><span>{{what}}</span></li>{{/steps}}</ol>
        """#

    /// The number of a request that was just taken.
    static let pageSubmitted = #"""
        {{<frame-public}}
        {{$main}}
        <h1>[[submitted.title]]</h1>
        <div class="state"><p>[[submitted.number]]</p><p class="number mono">{{number}}</p><p>{{text}}
        </p></div>
        <p class="col">[[submitted.keep]]</p>
        <dl class="kv col"><dt>[[follow.number]]</dt><dd class="mono">{{number}}</dd>
        <dt>[[follow.phone]]</dt><dd class="mono">{{phoneEnd}}</dd></dl>
        {{^empty(steps)}}<h2>[[submit.after]]</h2>{{>next-steps}}{{/empty(steps)}}
        <p class="actions after screen">{{#follow}}<a class="btn btn-go" href="{{href}}">{{label}}</a>{{/follow}}
        <a href="/submit">[[submitted.another]]</a></p>
        {{/main}}
        {{/frame-public}}
        """#

    /// Asks for number and phone digits.
    static let pageFollowForm = #"""
        {{<frame-public}}
        {{$title-mark}}{{#form.errors}}[[form.title-mark]]{{/form.errors}}{{/title-mark}}
        {{$errors}}{{#form.errors}}{{>errors}}{{/form.errors}}{{/errors}}
        {{$main}}
        <h1>[[follow.title]]</h1>
        <p class="lead">[[follow.lead]]</p>
        {{#form}}{{>form}}{{/form}}
        {{/main}}
        {{/frame-public}}
        """#

    /// The progress of a request; of its forms at most one comes back with faults.
    static let pageFollow = #"""
        {{<frame-public}}
        {{$title-mark}}{{#forms}}{{#form.errors}}[[form.title-mark]]{{/form.errors}}{{/forms}}{{/title-mark}}
        {{$errors}}{{#forms}}{{#form.errors}}{{>errors}}{{/form.errors}}{{/forms}}{{/errors}}
        {{$main}}
        <p class="sub">[[follow.number]] <span class="mono">{{number}}</span></p>
        <h1>{{title}}</h1>
        <div class="state"><h2>{{state}}</h2><p>{{text}}</p></div>
        <ol class="steps" aria-label="[[follow.steps]]">
        {{#steps}}<li class="{{classes}}"{{#isHere}} aria-current="step"{{/isHere}}>{{name}}
        <span class="sub">{{#note}}{{.}}{{/note}}</span></li>{{/steps}}</ol>
        <h2>[[follow.log]]</h2>
        <ol class="log col">{{#log}}<li><time datetime="{{stamp}}">{{time}}</time><div><h3>{{heading}}</h3>
        {{#paragraphs}}<p>{{.}}</p>{{/paragraphs}}</div></li>{{/log}}</ol>
        {{#explanation}}<details class="more col" open><summary>{{heading}}</summary>
        {{#quotation}}{{>quotation}}{{/quotation}}
        <dl class="kv">{{#facts}}{{>definition}}{{/facts}}</dl></details>{{/explanation}}
        {{#forms}}<div class="screen"><h2>{{heading}}</h2>{{#form}}{{>form}}{{/form}}</div>{{/forms}}
        {{^empty(links)}}<p class="after bits screen">{{#links}}<span><a href="{{href}}">{{label}}</a></span>{{/links}}</p>
        {{/empty(links)}}
        {{^empty(contacts)}}<h2>[[follow.contacts]]</h2>
        <dl class="kv col">{{#contacts}}{{>definition}}{{/contacts}}</dl>{{/empty(contacts)}}
        {{/main}}
        {{/frame-public}}
        """#

    /// One thing to do on a page of its own.
    static let pagePublicForm = #"""
        {{<frame-public}}
        {{$title-mark}}{{#form.errors}}[[form.title-mark]]{{/form.errors}}{{/title-mark}}
        {{$errors}}{{#form.errors}}{{>errors}}{{/form.errors}}{{/errors}}
        {{$main}}
        <h1>{{heading}}</h1>
        {{#lead}}<p class="lead">{{.}}</p>{{/lead}}
        {{#form}}{{>form}}{{/form}}
        {{/main}}
        {{/frame-public}}
        """#

    /// Sign-in of staff.
    static let pageSignIn = #"""
        {{<frame-public}}
        {{$title-mark}}{{#form.errors}}[[form.title-mark]]{{/form.errors}}{{/title-mark}}
        {{$errors}}{{#form.errors}}{{>errors}}{{/form.errors}}{{/errors}}
        {{$main}}
        <div class="split"><div class="sign"><h1>[[sign-in.title]]</h1>
        {{#form}}{{>form}}{{/form}}
        {{#provider}}<p class="or">[[sign-in.or]]</p><a class="btn" href="{{href}}">{{label}}</a>{{/provider}}</div>
        <aside aria-labelledby="help-h"><h2 id="help-h">[[sign-in.help]]</h2><ul>
        <li><b>[[sign-in.forgotten]]</b>[[sign-in.forgotten-what]]</li>
        <li><b>[[sign-in.locked]]</b>[[sign-in.locked-what]]</li>
        <li><b>[[sign-in.new]]</b>[[sign-in.new-what]]</li></ul>
        <p>[[sign-in.public]] <a href="/submit">[[public.submit]]</a>[[list.or]]<a href="/follow">[[public.follow]]</a></p>
        {{^empty(demonstrationAccounts)}}<h2 class="after-text">[[sign-in.demonstration]]</h2>
        <dl class="kv">{{#demonstrationAccounts}}<dt class="mono">{{login}}</dt><dd>{{duty}}
        </dd>{{/demonstrationAccounts}}</dl>
        {{/empty(demonstrationAccounts)}}</aside></div>
        {{/main}}
        {{/frame-public}}
        """#

    /// A text in sections.
    static let pageStatement = #"""
        {{<frame-public}}
        {{$main}}
        <h1>{{heading}}</h1>
        <p class="lead">{{lead}}</p>
        <div class="col">{{#sections}}<h2>{{heading}}</h2>{{#paragraphs}}<p>{{.}}</p>{{/paragraphs}}{{/sections}}
        </div>
        {{/main}}
        {{/frame-public}}
        """#
}
