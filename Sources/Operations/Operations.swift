package import Endpoints
package import Identity
package import RuleModel
package import Store

/// What the people who run the service do to it: accounts, tokens, backups, audit, health.
///
/// The same endpoints answer on the server's Unix socket and, with no server running, inside the command line.
package struct Operations: Sendable {
    let database: any MaintainedDatabase
    let accounts: Accounts
    let migrations: [Migration]
    let vocabulary: @Sendable () -> Vocabulary

    /// - Parameters:
    ///   - migrations: every migration of this release, in order.
    ///   - vocabulary: the words of the rules in force, for the channels of tokens and the units of users; asked at each
    ///     use since packs add to them.
    package init(
        database: any MaintainedDatabase, accounts: Accounts, migrations: [Migration],
        vocabulary: @escaping @Sendable () -> Vocabulary
    ) {
        self.database = database
        self.accounts = accounts
        self.migrations = migrations
        self.vocabulary = vocabulary
    }

    package var endpoints: [Endpoint] {
        [
            userList, userAddition, firstAdministrators, userDisabling, userEnabling, userReset, tokenList,
            tokenCreation, tokenRevocation, backup, auditVerification, auditHead, sendingRelease, health,
        ]
    }
}
