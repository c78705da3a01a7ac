extension Templates {
    /// The rule editor.
    static let pageRuleEditor = #"""
        {{<frame-staff}}
        {{$head-more}}{{#editor}}{{#script}}
        {{#styles}}<link rel="stylesheet" href="{{.}}">{{/styles}}
        {{#scripts}}<script src="{{.}}" defer></script>{{/scripts}}
        {{/script}}{{/editor}}{{/head-more}}
        {{$title-mark}}{{#editor}}{{#form.errors}}[[form.title-mark]]{{/form.errors}}{{/editor}}{{/title-mark}}
        {{$errors}}{{#editor}}{{#form.errors}}{{>errors}}{{/form.errors}}{{/editor}}{{/errors}}
        {{$heading}}<div class="head"><h1>{{heading}}</h1></div>{{>tabs}}{{/heading}}
        {{$main}}
        <div class="ed">
        {{#tree}}{{>rule-tree}}{{/tree}}
        <div class="stack">
        {{#conflicts}}{{#notice}}{{>notice}}{{/notice}}{{#comparison}}{{>text-comparison}}{{/comparison}}{{/conflicts}}
        {{#checked}}{{>checked-text}}{{/checked}}
        {{#editor}}{{>rule-text}}{{/editor}}
        {{#removed}}<section class="panel" aria-labelledby="removed-path"><header><h2 id="removed-path" class="mono">{{path}}</h2>
        </header><div class="pad stack"><p>{{saying}}</p>{{#restore}}{{>post-button}}{{/restore}}</div></section>{{/removed}}
        </div>
        <div class="stack">{{#impact}}<div id="impact-live" role="status">{{>impact-panel}}</div>{{/impact}}{{#approval}}{{>approval}}{{/approval}}</div>
        </div>
        {{/main}}
        {{/frame-staff}}
        """#

    /// The files of the rules in their folders.
    static let ruleTree = #"""
        <nav class="tree" aria-label="[[editor.files]]"><h2>[[editor.files]]</h2><ul>
        {{#folders}}<li><span class="dir"><svg class="ic" aria-hidden="true"><use href="#i-dir"/></svg>{{folder}}</span>
        <ul>{{#files}}<li><a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>
        <svg class="ic" aria-hidden="true"><use href="#i-file"/></svg>{{name}}
        {{#mark}}<span class="st {{tone}}">{{words}}</span>{{/mark}}</a></li>{{/files}}</ul></li>{{/folders}}
        </ul>
        {{#links}}<p class="sub"><a href="{{href}}">{{label}}</a></p>{{/links}}
        <details class="new-file"><summary>[[editor.new-file]]</summary>
        <form action="{{create}}"><label for="new-file">[[editor.new-file-name]]</label>
        <input class="in in-s mono" id="new-file" name="file" value="rules/" required>
        <button class="btn btn-sm" type="submit">[[editor.new-file-open]]</button></form></details></nav>
        """#

    /// The text of one file, and what to do with it.
    static let ruleText = #"""
        <section class="panel" aria-labelledby="rule-path"><header><h2 id="rule-path" class="mono">{{path}}</h2>
        {{#about}}<span class="sub">{{.}}</span>{{/about}}</header>
        <form id="rule-editor" class="rule-editor" action="{{action}}" method="post" novalidate data-largest="{{largest}}"
        {{#isKept}} data-kept="yes"{{/isKept}}{{#script}} data-check="{{check}}" data-words="{{words}}"{{/script}}>
        <input type="hidden" name="csrf" value="{{csrf}}">
        {{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}">{{/hidden}}
        <p class="note" id="rule-found" role="status" hidden><span>[[editor.found]]</span>
        <button class="btn btn-sm" type="button">[[editor.found-put]]</button>
        <button class="btn btn-sm" type="button">[[editor.found-drop]]</button></p>
        <label class="vh" for="rule-text">[[editor.text]]</label>
        <textarea class="in mono" id="rule-text" name="text" rows="26" wrap="off" spellcheck="false"
        autocomplete="off" autocapitalize="off" aria-describedby="rule-text-hint">
        {{text}}</textarea>
        <p class="edstat live" id="rule-live" role="status" hidden
        data-sound="[[editor.sound]]" data-errors="[[editor.live-errors]]" data-warnings="[[editor.live-warnings]]"
        data-failed="[[editor.live-failed]]" data-over="[[editor.live-over]]" data-large="[[editor.too-large]]"
        data-fix="[[editor.live-fix]]"
        data-add="[[editor.live-fix-add]]"></p>
        <p class="sub" id="rule-clause" hidden></p>
        <p class="hint" id="rule-text-hint">[[editor.hint]]</p>
        <div class="actions"><button class="btn" type="submit" name="action" value="check">[[editor.check]]</button>
        <button class="btn" type="submit" name="action" value="format">[[editor.format]]</button>
        <button class="btn btn-go" type="submit" name="action" value="save">[[editor.save]]</button>
        {{#isChanged}}<button class="btn" type="submit" name="action" value="undo">[[editor.undo]]</button>
        {{/isChanged}}</div>
        {{#removal}}<details class="more"><summary>[[editor.remove]]</summary><p class="sub">{{.}}</p>
        <p><button class="btn" type="submit" name="action" value="delete">[[editor.remove-confirm]]</button></p>
        </details>{{/removal}}{{#form}}{{>rule-form}}{{/form}}</form></section>
        """#

    /// One rule as a sentence with fields.
    static let ruleForm = #"""
        <fieldset class="rule-form" id="rule-form"><legend>[[editor.form]]{{#ruleTitle}}[[list.colon]]{{.}}{{/ruleTitle}}</legend>
        <p class="rowflex"><label for="rule-choice">[[editor.form-rule]]</label>
        <select class="in in-s" id="rule-choice" name="rule">
        <option value="">[[editor.form-choose]]</option>
        {{#rules}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{label}}</option>{{/rules}}</select>
        <button class="btn btn-sm" type="submit" name="action" value="open" formaction="{{action}}#rule-form">[[editor.form-open]]</button></p>
        {{#earlier}}<input type="hidden" name="{{name}}" value="{{value}}">{{/earlier}}
        {{^empty(fields)}}{{^empty(parts)}}{{>rule-faults}}<p class="sent">{{>rule-parts}}</p>{{/empty(parts)}}
        <div class="fgrid">{{#fields}}{{>field}}{{/fields}}</div>
        {{#rows}}<fieldset class="warn-row"><legend>{{title}}</legend>{{>rule-faults}}<p class="sent">{{>rule-parts}}
        {{#takeOut}}<label class="tick"><input type="checkbox" name="{{field}}" value="yes"{{#isTicked}} checked{{/isTicked}}> {{label}}</label>{{/takeOut}}</p>
        </fieldset>{{/rows}}
        {{#more}}<details class="more"{{#isOpen}} open{{/isOpen}}><summary>{{title}}</summary><div class="fgrid">{{#fields}}{{>field}}{{/fields}}</div>
        </details>{{/more}}
        <p class="rowflex form-acts"><button class="btn" type="submit" name="action" value="apply">[[editor.form-apply]]</button>
        <button class="btn" type="submit" name="action" value="save">[[editor.save]]</button></p>{{/empty(fields)}}
        </fieldset>
        """#

    /// Words with fields among them.
    static let ruleParts = #"""
        {{#parts}}{{#said}}{{.}}{{/said}}{{#entry}}<input class="in sm" id="{{id}}" name="{{field}}" aria-label="{{label}}" value="{{value}}" inputmode="decimal" autocomplete="off"{{#error}} aria-invalid="true" aria-describedby="{{id}}-error"{{/error}}>{{/entry}}{{#choice}}<select class="in" name="{{field}}" aria-label="{{label}}">{{#options}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{label}}</option>{{/options}}</select>{{/choice}}{{/parts}}
        """#

    /// What is wrong with answers among the words.
    static let ruleFaults = #"""
        {{#faults}}<p class="err" id="{{id}}"><svg class="ic fill" aria-hidden="true"><use href="#i-alert"/></svg>
        <span>{{words}}</span></p>{{/faults}}
        """#

    /// What a check said, below the lines it is about.
    static let checkedText = #"""
        <section class="panel" id="checked" aria-labelledby="checked-h"><header>
        <h2 id="checked-h">[[editor.checked]]</h2>{{#standing}}{{#when}}<span class="sub">{{.}}</span>{{/when}}
        {{/standing}}</header>
        {{^empty(lines)}}<div class="code" tabindex="0" role="region" aria-label="[[editor.checked-text]]"><ol>
        {{#lines}}{{#gap}}<li class="gap">{{.}}</li>{{/gap}}
        {{^gap}}<li class="{{classes}}"><span class="no">{{number}}</span>{{#runs}}<span class="{{sort}}">{{text}}</span>{{/runs}}</li>
        {{#was}}<li class="was"><span class="no"></span>[[editor.was]]<del>{{.}}</del></li>{{/was}}
        {{#diagnostics}}{{>line-diagnostic}}{{/diagnostics}}
        {{/gap}}{{/lines}}
        </ol></div>{{/empty(lines)}}
        {{#standing}}<p class="edstat" role="status">{{#signals}}{{>signal}}{{/signals}}
        {{#first}}<a href="{{href}}">{{label}}</a>{{/first}}</p>
        {{^empty(elsewhere)}}<ul class="rows pad">{{#elsewhere}}<li><a href="{{href}}">{{label}}</a></li>{{/elsewhere}}
        </ul>{{/empty(elsewhere)}}{{/standing}}</section>
        """#

    /// What is said of one value.
    static let lineDiagnostic = #"""
        <li class="diag{{^isError}} mild{{/isError}}" id="{{id}}" tabindex="-1">
        <div class="at" aria-hidden="true"><span>{{before}}</span><b></b></div><div class="box">
        <p>{{#signal}}{{>signal}}{{/signal}} <span class="sub mono">{{code}}</span> <span class="sub">{{place}}</span></p>
        {{#notes}}<p class="sub">{{.}}</p>{{/notes}}
        <p class="fix">{{#fix}}<button class="btn btn-sm" type="submit" form="rule-editor" name="fix" value="{{value}}">
        {{label}}</button>{{/fix}}
        {{#next}}<a href="#{{.}}">[[editor.next]]</a>{{/next}}</p></div></li>
        """#

    /// How far the draft has come.
    static let approval = #"""
        <section class="panel" aria-labelledby="approval-h"><header><h2 id="approval-h">[[editor.approval]]</h2>
        <span class="sub">[[editor.two-people]]</span></header><div class="pad stack">
        <ol class="appr">{{#steps}}<li class="{{classes}}">
        <svg class="ic{{#isFilled}} fill{{/isFilled}}" aria-hidden="true"><use href="#i-{{icon}}"/></svg>
        <span><span class="what">{{words}}</span>{{#links}}<br><a href="{{href}}">{{label}}</a>{{/links}}</span></li>
        {{/steps}}</ol>
        {{#send}}<form action="{{action}}" method="post"><input type="hidden" name="csrf" value="{{csrf}}">
        <div class="field"><label for="send-note">[[editor.note]]</label>
        <input class="in" id="send-note" name="note" maxlength="200" value="{{note}}" required></div>
        <div class="field"><label for="send-date">[[drafts.date]]</label>
        <p class="hint" id="send-date-hint">[[drafts.date-hint]]</p>
        <input class="in" id="send-date" name="date" type="date" value="{{date}}" aria-describedby="send-date-hint"></div>
        {{#scope}}<input type="hidden" name="file" value="{{file}}">
        <fieldset class="field scope"{{#hint}} aria-describedby="send-scope-hint"{{/hint}}><legend>[[editor.scope]]</legend>
        {{#hint}}<p class="hint" id="send-scope-hint">{{.}}</p>{{/hint}}
        {{#options}}<label class="tick"><input type="radio" name="scope" value="{{value}}"
        {{#isChosen}} checked{{/isChosen}}> {{label}}</label>{{/options}}</fieldset>{{/scope}}
        <p class="acts"><button class="btn" type="submit"{{#obstacle}} disabled aria-describedby="send-obstacle"{{/obstacle}}>
        [[editor.send]]</button>
        {{#scope}}<button class="btn" type="submit" formaction="{{action}}" formnovalidate>[[editor.scope-apply]]</button>{{/scope}}</p>
        {{#obstacle}}<p class="sub" id="send-obstacle">{{.}}</p>{{/obstacle}}</form>{{/send}}
        </div></section>
        """#

    /// Two texts side by side.
    static let textComparison = #"""
        <div class="panel"><header><h2 id="{{id}}" class="mono">{{path}}</h2>
        {{#edit}}<a href="{{href}}">{{label}}</a>{{/edit}}</header>
        <div class="code" tabindex="0" role="region" aria-label="{{path}}: {{oldTitle}}, {{newTitle}}"><table class="cmp">
        <colgroup><col class="count"><col><col class="count"><col></colgroup>
        <thead><tr><th scope="col" colspan="2">{{oldTitle}}</th><th scope="col" colspan="2">{{newTitle}}</th></tr></thead>
        <tbody>{{#rows}}{{#fold}}<tr class="gap"><td colspan="4">{{.}}</td></tr>{{/fold}}
        {{^fold}}<tr{{^isGone}}{{^isNew}} class="alike"{{/isNew}}{{/isGone}}><td class="no">{{oldNumber}}</td><td{{#isGone}} class="gone"{{/isGone}}>{{#isGone}}<del>{{oldText}}</del>{{/isGone}}{{^isGone}}{{oldText}}{{/isGone}}</td>
        <td class="no">{{newNumber}}</td><td{{#isNew}} class="came"{{/isNew}}>{{#isNew}}<ins>{{newText}}</ins>{{/isNew}}{{^isNew}}{{newText}}{{/isNew}}</td></tr>{{/fold}}
        {{/rows}}</tbody></table></div></div>
        """#

    /// What rules change, and what to decide on them.
    static let pageRuleReview = #"""
        {{<frame-staff}}
        {{$title-mark}}{{#decisions}}{{#errors}}[[form.title-mark]]{{/errors}}{{/decisions}}{{/title-mark}}
        {{$errors}}{{#decisions}}{{#errors}}{{>errors}}{{/errors}}{{/decisions}}{{/errors}}
        {{$heading}}<div class="head"><h1>{{heading}}</h1>
        {{^empty(ways)}}<div class="acts">{{#ways}}<a class="btn" href="{{href}}">{{label}}</a>{{/ways}}</div>{{/empty(ways)}}</div>
        <dl class="facts kv-line">{{#facts}}<div>{{>definition}}</div>{{/facts}}</dl>{{^empty(tabs)}}{{>tabs}}{{/empty(tabs)}}{{/heading}}
        {{$main}}
        <div class="stack review">
        {{#empty}}{{>empty}}{{/empty}}
        {{#overview}}{{>review-section}}{{/overview}}
        {{#impact}}{{>impact-panel}}{{/impact}}
        {{#tables}}{{>impact-table}}{{/tables}}
        {{#sections}}{{>review-section}}{{/sections}}
        {{#comparisons}}{{>text-comparison}}{{/comparisons}}
        {{^empty(decisions)}}<div class="stack" id="decision" tabindex="-1">{{#decisions}}{{>decision}}{{/decisions}}</div>{{/empty(decisions)}}
        </div>
        {{/main}}
        {{/frame-staff}}
        """#

    /// A form by which somebody decides; none of several is the one to press.
    static let decision = #"""
        <section class="panel"><div class="pad top-pad"><form class="form" action="{{action}}" method="post" novalidate>
        <input type="hidden" name="csrf" value="{{csrf}}">
        {{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}">{{/hidden}}
        {{#fields}}{{>field}}{{/fields}}
        <div class="actions"><button class="btn" type="submit">{{submit}}</button></div></form></div></section>
        """#
}
