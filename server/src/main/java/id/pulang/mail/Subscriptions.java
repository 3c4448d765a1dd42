package id.pulang.mail;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.mail.smtp.MailServer;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of an officer's own wish to be told by e-mail; nobody else reads or changes it. */
@Service
@Transactional
public class Subscriptions {

    private final SubscriptionRows rows;
    private final MailServer server;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    Subscriptions(SubscriptionRows rows, MailServer server, Access access, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.server = server;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of wanting letters. */
    public enum Subscribing {
        /** They are sent from now on. */
        KEPT,
        /** The address is none, or not in a domain to which mail may go. */
        ADDRESS,
        /** This installation sends no mail. */
        OFF
    }

    /** Whether this installation sends mail. */
    public boolean possible() {
        return server.named();
    }

    /** Returns what the acting officer wants; empty where they want nothing. */
    public Optional<Subscription> own() {
        return rows.of(access.actor().id());
    }

    /** Keeps what the acting officer wants, in place of what they wanted before. */
    public Subscribing subscribe(Subscription wanted) {
        if (!possible()) {
            return Subscribing.OFF;
        }
        if (!server.allows(wanted.address())) {
            return Subscribing.ADDRESS;
        }
        UserId officer = access.actor().id();
        rows.keep(officer, wanted, MailTurn.next(wanted, clock.instant(), access.zone()));
        wrote("e-mail asked for", officer);
        return Subscribing.KEPT;
    }

    /** Ends it; the address is gone. */
    public void end() {
        UserId officer = access.actor().id();
        if (rows.remove(officer)) {
            wrote("e-mail ended", officer);
        }
    }

    private void wrote(String act, UserId officer) {
        trail.wrote(act, Purpose.LOG_IN, new Subject("account", officer.value()), "");
    }
}
