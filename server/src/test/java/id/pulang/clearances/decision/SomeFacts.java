package id.pulang.clearances.decision;

import id.pulang.cases.CaseId;
import id.pulang.people.PersonId;
import id.pulang.people.identity.IdentityBinding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is held about one invented adult: all in order, unless a test says otherwise. */
final class SomeFacts {

    static final LocalDate TODAY = LocalDate.of(2025, 10, 22);

    private final Map<String, CurrentFact> held = new HashMap<>();
    private final Map<String, CurrentFact> claims = new HashMap<>();
    private final Map<String, LocalDate> overrides = new HashMap<>();
    private Optional<Boolean> minor = Optional.of(false);
    private OptionalInt doubts = OptionalInt.of(0);

    static SomeFacts allInOrder() {
        return new SomeFacts()
                .with("identity", "verified")
                .with("screening", "second_review_done")
                .with("fit_to_travel", "fit")
                .with("travel_document", "granted")
                .with("overstay_fine", "waived")
                .with("exit_permit", "granted")
                .with("police_release", "granted")
                .with("return_choice", "wants_to_return");
    }

    static SomeFacts nothing() {
        return new SomeFacts();
    }

    SomeFacts with(String gate, String word) {
        return with(gate, word, TODAY.minusDays(2), null);
    }

    SomeFacts with(String gate, String word, @Nullable LocalDate on, @Nullable LocalDate until) {
        held.put(gate, new CurrentFact(gate, word, on, until, true, false, true, escort(gate)));
        return this;
    }

    SomeFacts confirmed(String gate, String word) {
        held.put(gate, new CurrentFact(gate, word, TODAY, null, true, true, true, escort(gate)));
        return this;
    }

    SomeFacts withoutNumber(String gate, String word) {
        held.put(gate, new CurrentFact(gate, word, TODAY, null, false, true, true, escort(gate)));
        return this;
    }

    SomeFacts claimed(String gate, String word, boolean documented) {
        claims.put(gate, new CurrentFact(gate, word, TODAY, null, documented, false, true, null));
        return this;
    }

    /** In order, but recorded of whom the person was held to be before. */
    SomeFacts ofSomebodyElse(String gate, String word) {
        held.put(gate, new CurrentFact(gate, word, TODAY, null, true, true, false, escort(gate)));
        return this;
    }

    SomeFacts claimedOfSomebodyElse(String gate, String word) {
        claims.put(gate, new CurrentFact(gate, word, TODAY, null, true, false, false, null));
        return this;
    }

    SomeFacts withoutEscort() {
        held.computeIfPresent("minor_escort", (_, fact) -> fact.with(null));
        return this;
    }

    /** Who is named beside a child. */
    private static @Nullable CaseId escort(String gate) {
        return gate.equals("minor_escort") ? new CaseId(new UUID(0, 9)) : null;
    }

    SomeFacts without(String gate) {
        held.remove(gate);
        return this;
    }

    SomeFacts overriding(String gate, LocalDate until) {
        overrides.put(gate, until);
        return this;
    }

    SomeFacts minor(Optional<Boolean> is) {
        minor = is;
        return this;
    }

    SomeFacts doubts(OptionalInt open) {
        doubts = open;
        return this;
    }

    CaseFacts about() {
        return new CaseFacts(
                new CaseId(new UUID(0, 1)),
                new PersonId(new UUID(0, 2)),
                held,
                claims,
                overrides,
                minor,
                doubts,
                Optional.of(IdentityBinding.UNKNOWN));
    }
}
