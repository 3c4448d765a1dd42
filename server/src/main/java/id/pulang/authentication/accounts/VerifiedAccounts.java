package id.pulang.authentication.accounts;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.protection.rowcodes.Coded;
import id.pulang.protection.rowcodes.RowCodes;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Accounts whose rows carry the codes that a server gave them; others count as closed and are told to the trail. */
@Service
@Transactional
public class VerifiedAccounts {

    private final AccountRows accounts;
    private final RowCodes codes;
    private final AuditTrail trail;
    private final VerifiedSight sight;
    private final Clock clock;

    VerifiedAccounts(AccountRows accounts, RowCodes codes, AuditTrail trail, VerifiedSight sight, Clock clock) {
        this.accounts = accounts;
        this.sight = sight;
        this.clock = clock;
        this.codes = codes;
        this.trail = trail;
    }

    /**
     * Returns the account that logs in with the given word, in any case of letters; not one that somebody changed
     * beside the servers.
     */
    public Optional<Account> account(String login) {
        return account(login, Optional.empty());
    }

    /** The same with one of its roles in hand, as long as that is in force; else with the first that is. */
    public Optional<Account> account(String login, Optional<UUID> inHand) {
        return accounts.byLogin(login, inHand, clock.instant()).filter(this::isAsWritten);
    }

    private boolean isAsWritten(Account account) {
        Set<UUID> id = Set.of(account.actor().id().value());
        if (codes.broken(Coded.OF_ACCOUNTS, id).isEmpty()) {
            return seesWhomItWasShown(account.actor());
        }
        trail.foundChanged("account", id, account.actor().post());
        return false;
    }

    /** Returns when somebody else gave an account its password; nothing where its owner has chosen another. */
    public Optional<Instant> firstPasswordGivenAt(String login) {
        return accounts.firstPasswordGivenAt(login);
    }

    /**
     * Whether an account is still open and in the same version, the role in hand is in force, and, where it is of an
     * agency, whether that one sees whom a mission has shown it and nobody else. Asked at each request, so without a
     * transaction of its own where one question to the database answers it.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isUnchanged(Account account) {
        return accounts.isAt(account, clock.instant()) && seesWhomItWasShown(account.actor());
    }

    private boolean seesWhomItWasShown(Actor officer) {
        return !officer.holds(Role.RECEIVING_AGENCY) || sight.isAsShown(officer.post());
    }
}
