package id.pulang.incidents.withdrawals;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.rosters.RosterSummary;
import id.pulang.incidents.rosters.RosterWithdrawn;
import id.pulang.incidents.rosters.WithdrawalOutcome;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down who asks that a list be withdrawn and who decides it, each with a line in the audit trail. */
@Component
public class WithdrawalBook {

    private final WithdrawalRows rows;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawalBook(WithdrawalRows rows, AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for a second officer, and who asked for it. */
    public record Waiting(UUID id, UserId by) {}

    /** GateKind, unless it was asked already. */
    public WithdrawalOutcome ask(RosterSummary roster, Actor actor, String reason) {
        if (!rows.ask(roster, actor.id(), reason, clock.instant())) {
            return WithdrawalOutcome.TOO_LATE;
        }
        wrote("withdrawal asked", roster.id(), "");
        return WithdrawalOutcome.ASKED;
    }

    /** Finds what waits, and keeps others from deciding it until the transaction ends. */
    public Optional<Waiting> hold(RosterId roster) {
        return rows.hold(roster);
    }

    /** Withdraws the list as the second officer, and says so to whoever has drawn on its rows. */
    public WithdrawalOutcome withdraw(Waiting waiting, RosterSummary roster, Actor actor) {
        Instant now = clock.instant();
        rows.decide(waiting.id(), "AGREED", actor.id(), now);
        wrote("withdrawal agreed", roster.id(), "");
        rows.withdraw(roster.id(), now);
        events.publishEvent(new RosterWithdrawn(roster.id(), roster.incident(), actor.id(), now));
        wrote("list withdrawn", roster.id(), roster.statements() + " rows");
        return WithdrawalOutcome.WITHDRAWN;
    }

    /** Refuses, or takes back one's own. */
    public WithdrawalOutcome refuse(Waiting waiting, RosterSummary roster, Actor actor) {
        boolean own = waiting.by().equals(actor.id());
        WithdrawalOutcome outcome = own ? WithdrawalOutcome.TAKEN_BACK : WithdrawalOutcome.REFUSED;
        rows.decide(waiting.id(), outcome.name(), actor.id(), clock.instant());
        wrote(own ? "withdrawal taken back" : "withdrawal refused", roster.id(), "");
        return outcome;
    }

    private void wrote(String act, RosterId roster, String detail) {
        trail.wrote(act, Purpose.REGISTRATION, new Subject("roster", roster.value()), detail);
    }
}
