package id.pulang.screening;

import id.pulang.cases.CaseId;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.screening.Outcome.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rule of the two officers, over all that is kept about one case. Source: case life cycle, gate G5. */
final class TwoOfficers {

    private final CaseId id;
    private final List<HeldScreening> concluded;

    TwoOfficers(CaseId id, List<HeldScreening> kept) {
        this.id = id;
        this.concluded =
                kept.stream().filter(held -> held.counts() != Reviewed.NOT_YET).toList();
    }

    /** Says what a conclusion by an officer would be. */
    Outcome next(Actor officer, Conclusion conclusion) {
        if (!conclusion.finding().concluded()) {
            return new Outcome.Unfinished();
        }
        if (conclusion.finding() == Finding.INDICATION_FOUND
                && !conclusion.elements().containsValue(Indicated.INDICATED)) {
            return new Outcome.Refused(Reason.NO_ELEMENT);
        }
        if (conclusion.finding() == Finding.NO_INDICATION_YET
                && conclusion.elements().containsValue(Indicated.NOT_ASKED)) {
            return new Outcome.Refused(Reason.NOT_ALL_ASKED);
        }
        return switch (reviewed()) {
            case NOT_YET -> new Outcome.First();
            case ONCE -> second(officer);
            case TWICE -> new Outcome.Further();
        };
    }

    private Outcome second(Actor officer) {
        if (officer.id().equals(firstBy())) {
            return new Outcome.Refused(Reason.SAME_OFFICER);
        }
        return officer.role() == Role.REVIEWER ? new Outcome.Second() : new Outcome.Refused(Reason.NOT_A_REVIEWER);
    }

    /**
     * Counts how often the screening was concluded.
     *
     * <p>After a join, two first conclusions by different officers lie on one case; a second look by a reviewer is
     * needed all the same.
     */
    Reviewed reviewed() {
        if (concluded.stream().anyMatch(held -> held.counts() == Reviewed.TWICE)) {
            return Reviewed.TWICE;
        }
        return concluded.isEmpty() ? Reviewed.NOT_YET : Reviewed.ONCE;
    }

    ScreeningStanding standing() {
        if (concluded.isEmpty()) {
            return ScreeningStanding.none(id);
        }
        HeldScreening last = concluded.getLast();
        @Nullable LocalDate on = last.on();
        return new ScreeningStanding(
                id,
                reviewed(),
                on,
                firstBy(),
                last.source(),
                concluded.stream().anyMatch(HeldScreening::lowReliability));
    }

    private @Nullable UserId firstBy() {
        return concluded.stream()
                .map(HeldScreening::officer)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
