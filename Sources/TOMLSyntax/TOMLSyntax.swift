// TOMLSyntax
