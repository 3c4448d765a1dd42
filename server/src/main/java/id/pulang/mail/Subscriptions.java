package id.pulang.mail;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.mail.smtp.MailServer;
import java.time.Clock;
import java.time.Instant;
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
        /** A code goes to the address; they are sent once it is typed. */
        CODE,
        /** A code went there a moment ago. */
        SOON,
        /** The address is none, or not in a domain to which mail may go. */
        ADDRESS,
        /** This installation sends no mail. */
        OFF
    }

    /** What came of typing a code. */
    public enum Verification {
        /** The address is the officer's. */
        VERIFIED,
        /** It is another code. */
        WRONG,
        /** It is too late, was tried too often, or none was asked for. */
        OVER
    }

    /** Whether this installation sends mail. */
    public boolean possible() {
        return server.named();
    }

    /** Returns what the acting officer wants; empty where they want nothing. */
    public Optional<Subscription> own() {
        return rows.of(access.actor().id());
    }

    /** Whether the acting officer has shown that the address is theirs. */
    public boolean proven() {
        return rows.isProven(access.actor().id());
    }

    /** Takes a code that was typed. */
    public Verification verify(String typed) {
        UserId officer = access.actor().id();
        Optional<VerificationCode> asked = rows.code(officer).filter(code -> !code.isOver(clock.instant()));
        if (asked.isEmpty()) {
            return Verification.OVER;
        }
        if (!asked.get().is(typed)) {
            rows.tried(officer);
            wrote("e-mail address not proven", officer);
            return Verification.WRONG;
        }
        rows.proven(officer);
        wrote("e-mail address proven", officer);
        return Verification.VERIFIED;
    }

    /**
     * Keeps what the acting officer wants, in place of what they wanted before. An address that they have not shown to
     * be theirs gets a code and nothing else.
     */
    public Subscribing subscribe(Subscription wanted) {
        if (!possible()) {
            return Subscribing.OFF;
        }
        if (!server.allows(wanted.address())) {
            return Subscribing.ADDRESS;
        }
        UserId officer = access.actor().id();
        Instant now = clock.instant();
        boolean known = proven()
                && own().filter(before -> before.address().equals(wanted.address()))
                        .isPresent();
        if (!known && rows.code(officer).filter(code -> !code.isLongAgo(now)).isPresent()) {
            return Subscribing.SOON;
        }
        rows.keep(officer, wanted, MailTurn.next(wanted, now, access.zone()));
        if (!known) {
            rows.ask(officer, VerificationCode.drawn(now));
        }
        wrote("e-mail asked for", officer);
        return known ? Subscribing.KEPT : Subscribing.CODE;
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
