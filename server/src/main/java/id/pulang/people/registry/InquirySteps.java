package id.pulang.people.registry;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of asking that touch the database, each in a transaction of its own; no line is open meanwhile. */
@Component
@Transactional
class InquirySteps {

    private final InquiryRows rows;
    private final RegistryLine line;
    private final RegistryVerification verification;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    InquirySteps(
            InquiryRows rows,
            RegistryLine line,
            RegistryVerification verification,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.rows = rows;
        this.line = line;
        this.verification = verification;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Takes the next question whose time has come, before anybody acts. */
    Optional<Turn> take() {
        return rows.take(clock.instant(), clock.instant().plus(line.lease()));
    }

    /**
     * Opens what is to be sent, in the name of the officer who asked; nothing where their account was closed or moved
     * since: the question waits until another officer asks it too.
     */
    Optional<Claim> open(Turn turn) {
        if (access.isNoLonger(turn.actor())) {
            return Optional.empty();
        }
        Optional<Claim> claim = rows.open(turn.question());
        claim.ifPresent(sent -> trail.wrote(
                "sent to registry",
                Purpose.CASE_WORK,
                subject(turn),
                sent.said().keySet().toString()));
        return claim;
    }

    /** Writes down what came back. */
    void close(Turn turn, Claim claim, Reply reply) {
        switch (reply) {
            case Reply.Unreachable(var trouble) ->
                rows.failed(turn, trouble, clock.instant(), line.askAgain(clock.instant(), turn.failures() + 1));
            case Reply.Matches() -> {
                answered(turn, "MATCHES", Set.of(), Set.of());
                verification.vouch(turn.person(), claim);
            }
            case Reply.Differs(var differing, var notHeld) -> answered(turn, "DIFFERS", differing, notHeld);
            case Reply.Unknown() -> answered(turn, "UNKNOWN", Set.of(), Set.of());
        }
    }

    private void answered(Turn turn, String answer, Set<Attribute> differing, Set<Attribute> notHeld) {
        rows.answered(turn.question(), answer, differing, notHeld, clock.instant());
        trail.wrote("registry answered", Purpose.CASE_WORK, subject(turn), answer);
    }

    private static Subject subject(Turn turn) {
        return new Subject("person", turn.person().value());
    }
}
