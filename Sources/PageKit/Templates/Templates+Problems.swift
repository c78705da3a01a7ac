extension Templates {
    /// What went wrong and what to do.
    static let problem = #"""
        {{#paragraphs}}<p class="col">{{.}}</p>{{/paragraphs}}
        {{#reference}}<p class="col sub">[[problem.reference]] <span class="mono">{{.}}</span></p>{{/reference}}
        <p class="actions after">{{#links}}<a class="btn" href="{{href}}">{{label}}</a>{{/links}}</p>
        """#

    /// A problem within the workbench.
    static let pageProblemStaff = #"""
        {{<frame-staff}}
        {{$heading}}<div class="head"><h1>{{problem.heading}}</h1></div>{{/heading}}
        {{$main}}{{#problem}}{{>problem}}{{/problem}}{{/main}}
        {{/frame-staff}}
        """#

    /// A problem for someone who is not signed in.
    static let pageProblemPublic = #"""
        {{<frame-public}}
        {{$main}}<h1>{{problem.heading}}</h1>{{#problem}}{{>problem}}{{/problem}}{{/main}}
        {{/frame-public}}
        """#
}
