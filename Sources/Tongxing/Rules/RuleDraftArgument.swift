import ArgumentParser

/// Which draft a command is about.
struct RuleDraftArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            stringLiteral: Wording.said("草稿编号，或它的开头几位", "The draft's hash, or how it begins")))
    var hash: String
}
