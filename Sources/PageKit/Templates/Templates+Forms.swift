extension Templates {
    /// What is to be changed, first on the page.
    static let errors = #"""
        <div class="errsum" role="alert" tabindex="-1" aria-labelledby="errors-h">
        <h2 id="errors-h">[[form.errors]]</h2><ul>
        {{#lines}}<li>{{#target}}<a href="#{{.}}">{{message}}</a>{{/target}}{{^target}}{{message}}{{/target}}
        </li>{{/lines}}
        </ul></div>
        """#

    /// A form that changes something.
    static let form = #"""
        <form class="form" action="{{action}}" method="post" novalidate
        {{#isUpload}} enctype="multipart/form-data"{{/isUpload}}>
        <input type="hidden" name="csrf" value="{{csrf}}">
        {{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}">{{/hidden}}
        {{#fields}}{{>field}}{{/fields}}
        <div class="actions"><button class="btn{{#isPrimary}} btn-go{{/isPrimary}}" type="submit">{{submit}}</button>
        {{#otherSubmits}}<button class="btn" type="submit" name="instead" value="{{value}}">{{label}}
        </button>{{/otherSubmits}}
        {{#cancel}}<a href="{{href}}">{{label}}</a>{{/cancel}}</div></form>
        """#

    /// One question of a form.
    static let field = #"""
        {{#choices}}
        <fieldset class="field{{#isBad}} bad{{/isBad}}"{{#describedBy}} aria-describedby="{{.}}"{{/describedBy}}>
        <legend>{{label}}{{#isOptional}} <span class="opt">[[form.optional]]</span>{{/isOptional}}</legend>
        {{>field-remarks}}
        <div class="pick">
        {{#options}}<label><input id="{{id}}" type="{{type}}" name="{{name}}" value="{{value}}"
        {{#isChosen}} checked{{/isChosen}}> {{label}}</label>{{/options}}
        </div>{{>field-warning}}</fieldset>
        {{/choices}}
        {{#tick}}
        <div class="field{{#isBad}} bad{{/isBad}}">{{>field-remarks}}
        <label class="tick"><input id="{{id}}" type="checkbox" name="{{name}}" value="yes"
        {{#isTicked}} checked{{/isTicked}}{{#describedBy}} aria-describedby="{{.}}"{{/describedBy}}> {{label}}
        </label></div>
        {{/tick}}
        {{^choices}}{{^tick}}
        <div class="field{{#isBad}} bad{{/isBad}}"><label for="{{id}}"{{#isLabelHidden}} class="vh"{{/isLabelHidden}}>{{label}}
        {{#isOptional}} <span class="opt">[[form.optional]]</span>{{/isOptional}}</label>
        {{>field-remarks}}
        {{#line}}<input class="{{classes}}" id="{{id}}" name="{{name}}" type="{{type}}" value="{{value}}"
        {{#autocomplete}} autocomplete="{{.}}"{{/autocomplete}}{{#inputMode}} inputmode="{{.}}"{{/inputMode}}
        {{#maximum}} maxlength="{{.}}"{{/maximum}}{{>field-state}}>{{/line}}
        {{#area}}<textarea class="in" id="{{id}}" name="{{name}}"
        {{#maximum}} data-counts="{{id}}-count"{{/maximum}}{{>field-state}}>
        {{value}}</textarea>
        {{#maximum}}<p class="hint" id="{{id}}-count" data-template="[[form.written-template]]">[[form.written]]</p>{{/maximum}}
        {{/area}}
        {{#select}}<select class="in" id="{{id}}" name="{{name}}"
        {{#isBad}} aria-invalid="true"{{/isBad}}{{#describedBy}} aria-describedby="{{.}}"{{/describedBy}}>
        {{#options}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{label}}</option>{{/options}}
        </select>{{/select}}
        {{#file}}<div class="file"><input id="{{id}}" name="{{name}}" type="file"
        {{#accept}} accept="{{.}}"{{/accept}}{{#isSeveral}} multiple{{/isSeveral}}
        {{#isBad}} aria-invalid="true"{{/isBad}}{{#describedBy}} aria-describedby="{{.}}"{{/describedBy}}></div>{{/file}}
        {{>field-warning}}</div>
        {{/tick}}{{/choices}}
        """#

    /// Attributes of a field that is required, wrong or described.
    static let fieldState = #"""
        {{#isRequired}} required{{/isRequired}}{{#isBad}} aria-invalid="true"{{/isBad}}
        {{#describedBy}} aria-describedby="{{.}}"{{/describedBy}}
        """#

    /// Hint and error, above where the answer is written.
    static let fieldRemarks = #"""
        {{#hint}}<p class="hint" id="{{id}}-hint">{{.}}</p>{{/hint}}
        {{#error}}<p class="err" id="{{id}}-error"><svg class="ic fill" aria-hidden="true">
        <use href="#i-alert"/></svg>
        <span>{{.}}</span></p>{{/error}}
        """#

    /// What to look at again, below the answer.
    static let fieldWarning = #"""
        {{#warning}}<p class="warnmsg" id="{{id}}-warning"><svg class="ic fill" aria-hidden="true">
        <use href="#i-soon"/></svg>
        <span>{{.}}</span></p>{{/warning}}
        """#

    /// Matters that the text suggests.
    static let suggestions = #"""
        <section class="panel" aria-labelledby="suggestions-h"><header>
        <h2 id="suggestions-h">[[suggestion.title]]</h2></header>
        <div class="pad"><ul class="rows">
        {{#suggestions}}<li><a href="{{href}}"><b>{{title}}</b></a><br>{{outcome}}<br><span class="sub">{{because}}
        </span></li>
        {{/suggestions}}
        </ul></div></section>
        """#
}
