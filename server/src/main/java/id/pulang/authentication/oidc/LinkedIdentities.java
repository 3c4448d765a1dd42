package id.pulang.authentication.oidc;

import id.pulang.audit.AuditTrail;
import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.protection.Vault;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Identities at the provider (issuer and subject) that officers have linked with their accounts. The database holds a
 * print of the identity that can be made with a key outside it only, so that whoever writes rows connects nobody: one
 * of the identity, and one of the identity with its account.
 */
@Component
@Transactional
class LinkedIdentities {

    private final LinkedIdentityRows rows;
    private final Vault vault;
    private final VerifiedAccounts verified;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final Clock clock;

    LinkedIdentities(
            LinkedIdentityRows rows,
            Vault vault,
            VerifiedAccounts verified,
            Accounts accounts,
            AuditTrail trail,
            Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.verified = verified;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    /** Finds the open account of an identity. */
    Optional<Account> find(OidcIdentity identity) {
        return rows.find(print(identity))
                .filter(kept -> MessageDigest.isEqual(kept.bond(), bond(kept.account(), identity)))
                .flatMap(kept -> verified.account(kept.login()));
    }

    /** Notes that somebody came in by it. */
    void used(Account account) {
        rows.used(account.actor().id(), clock.instant());
    }

    Optional<LinkedIdentity> of(Account account) {
        return rows.of(account.actor().id());
    }

    /** Connects the account of the acting person, unless it or the identity is connected already. */
    boolean connect(Account account, OidcIdentity identity) {
        UserId id = account.actor().id();
        boolean connected = rows.add(id, print(identity), bond(id, identity), clock.instant());
        if (connected) {
            wrote("connected provider", account, "");
        } else {
            refused(account, "one of the two is connected already");
        }
        return connected;
    }

    /** Writes down why the account was not connected. */
    void refused(Account account, String why) {
        wrote("provider not connected", account, why);
    }

    /** Ends the connection of the acting person's account, and all their sessions, which may have begun through it. */
    boolean disconnect(Account account) {
        boolean removed = rows.remove(account.actor().id());
        if (removed) {
            accounts.endOwnSessions();
            wrote("disconnected provider", account, "");
        }
        return removed;
    }

    private byte[] print(OidcIdentity identity) {
        return vault.blindIndex("access.outside_connection.identity " + identity.issuer(), identity.subject());
    }

    private byte[] bond(UserId account, OidcIdentity identity) {
        return vault.blindIndex(
                "access.outside_connection.bond " + account.value() + " " + identity.issuer(), identity.subject());
    }

    private void wrote(String act, Account account, String detail) {
        trail.wrote(
                act, Purpose.LOG_IN, new Subject("account", account.actor().id().value()), detail);
    }
}
