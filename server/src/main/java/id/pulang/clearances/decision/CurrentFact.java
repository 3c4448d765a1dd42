package id.pulang.clearances.decision;

import id.pulang.assistance.FitnessFinding;
import id.pulang.cases.CaseId;
import id.pulang.clearances.gates.Gate;
import id.pulang.people.IdentityStanding;
import id.pulang.screening.Reviewed;
import id.pulang.screening.ScreeningStanding;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The latest that is held on one gate of one case, whoever keeps it.
 *
 * @param word what was said, in the words of the gate
 * @param on the day of the evidence, or on which it was said
 * @param validUntil the last good day when the evidence itself names one
 * @param documented whether a document with its number was named
 * @param confirmed whether a second person has agreed where one is needed
 * @param bound whether it is about who the person is held to be today
 * @param escort the case of the named adult who travels with the person; nobody for most
 */
public record CurrentFact(
        String gate,
        String word,
        @Nullable LocalDate on,
        @Nullable LocalDate validUntil,
        boolean documented,
        boolean confirmed,
        boolean bound,
        @Nullable CaseId escort) {

    /** Returns the same with the case in which that of the escort lives today. */
    public CurrentFact with(@Nullable CaseId living) {
        return new CurrentFact(gate, word, on, validUntil, documented, confirmed, bound, living);
    }

    /** Puts what is known about an identity into the words of its gate. */
    public static CurrentFact of(Gate gate, IdentityStanding identity) {
        return new CurrentFact(
                gate.code(),
                identity.grade().name().toLowerCase(Locale.ROOT),
                identity.on(),
                null,
                identity.document() != null,
                true,
                identity.bound(),
                null);
    }

    /** Puts a finding of a medical officer into the words of its gate. */
    public static CurrentFact of(Gate gate, FitnessFinding finding, boolean bound) {
        String word = finding.fitness().name().toLowerCase(Locale.ROOT);
        return new CurrentFact(gate.code(), word, finding.on(), finding.validUntil(), false, true, bound, null);
    }

    /**
     * Puts how often a screening was concluded, or what the person answered to its offer, into the words of its gate;
     * what was found plays no part. Who does not want it needs no conclusion, and who has begun it needs no second one.
     *
     * @param boundSince whether what was said on a day is about who the person is held to be today
     */
    public static Optional<CurrentFact> of(
            Gate gate, ScreeningStanding standing, Predicate<@Nullable LocalDate> boundSince) {
        if (standing.twice()) {
            return Optional.of(screening(gate, "second_review_done", standing.on(), true, boundSince));
        }
        Optional<CurrentFact> answered = standing.offer()
                .counts()
                .map(given -> screening(
                        gate,
                        given.isKnown() ? given.answer().name().toLowerCase(Locale.ROOT) : "answered_once",
                        given.on(),
                        given.isKnown(),
                        boundSince));
        return answered.or(() -> standing.reviewed() == Reviewed.ONCE
                ? Optional.of(screening(gate, "first_only", standing.on(), false, boundSince))
                : Optional.empty());
    }

    private static CurrentFact screening(
            Gate gate, String word, @Nullable LocalDate on, boolean known, Predicate<@Nullable LocalDate> boundSince) {
        return new CurrentFact(gate.code(), word, on, null, false, known, boundSince.test(on), null);
    }
}
