package id.pulang.access.outside;

import id.pulang.access.Access;
import id.pulang.access.Account;
import id.pulang.access.Accounts;
import id.pulang.access.AuditTrail;
import id.pulang.access.Purpose;
import id.pulang.access.Subject;
import id.pulang.access.vault.Vault;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which account belongs to whom at the provider. The database holds a print of the identity that can be made with a key
 * outside it only, so that whoever writes rows connects nobody.
 */
@Component
@Transactional
class Connections {

    private final ConnectionRows rows;
    private final Vault vault;
    private final Access access;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final Clock clock;

    Connections(ConnectionRows rows, Vault vault, Access access, Accounts accounts, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.access = access;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    /** Finds the open account of an identity and notes that it is used. */
    Optional<Account> use(Identity identity) {
        Optional<Account> account = rows.login(print(identity)).flatMap(access::account);
        account.ifPresent(known -> rows.used(known.actor().id(), clock.instant()));
        return account;
    }

    Optional<Connection> of(Account account) {
        return rows.of(account.actor().id());
    }

    /** Connects the account of the acting person, unless it or the identity is connected already. */
    boolean connect(Account account, Identity identity) {
        boolean connected = rows.add(account.actor().id(), print(identity), clock.instant());
        if (connected) {
            wrote("connected provider", account);
        }
        return connected;
    }

    /** Ends the connection of the acting person's account, and all their sessions, which may have begun through it. */
    boolean disconnect(Account account) {
        boolean removed = rows.remove(account.actor().id());
        if (removed) {
            accounts.endOwnSessions();
            wrote("disconnected provider", account);
        }
        return removed;
    }

    private byte[] print(Identity identity) {
        return vault.mark("access.outside_connection.identity " + identity.issuer(), identity.subject());
    }

    private void wrote(String act, Account account) {
        trail.wrote(
                act, Purpose.LOG_IN, new Subject("account", account.actor().id().value()), "");
    }
}
