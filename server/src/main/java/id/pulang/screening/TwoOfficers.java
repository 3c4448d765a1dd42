package id.pulang.screening;

import id.pulang.cases.CaseId;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.screening.ConclusionOutcome.Reason;
import id.pulang.screening.offers.OfferStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rule of the two officers, over all that is kept about one case. What a list reported in an earlier version
 * concludes nothing (docs/decisions/0040). Source: case life cycle, gate G5.
 */
final class TwoOfficers {

    private final CaseId id;
    private final List<HeldScreening> concluded;

    TwoOfficers(CaseId id, List<HeldScreening> kept) {
        this.id = id;
        this.concluded = kept.stream()
                .filter(held -> held.officer() != null && held.counts() != Reviewed.NOT_YET)
                .toList();
    }

    /** Says what a conclusion by an officer would be. */
    ConclusionOutcome next(Actor officer, Conclusion conclusion) {
        if (!conclusion.finding().concluded()) {
            return new ConclusionOutcome.Unfinished();
        }
        return unsound(conclusion)
                .<ConclusionOutcome>map(ConclusionOutcome.Refused::new)
                .orElseGet(() -> taken(officer));
    }

    /** Returns why a finding does not follow from what was found, and how. */
    private static Optional<Reason> unsound(Conclusion conclusion) {
        boolean indicated = conclusion.elements().containsValue(Indicated.INDICATED);
        if (conclusion.finding() == Finding.INDICATION_FOUND) {
            return indicated ? Optional.empty() : Optional.of(Reason.NO_ELEMENT);
        }
        if (indicated) {
            return Optional.of(Reason.CONTRADICTS);
        }
        if (!conclusion.elements().values().stream().allMatch(Indicated.NOT_INDICATED::equals)) {
            return Optional.of(Reason.NOT_ALL_ASKED);
        }
        return conclusion.conditions().allowNoIndication() ? Optional.empty() : Optional.of(Reason.POOR_CONDITIONS);
    }

    /**
     * Says of each talk of a case, in the order in which they took place, whether what it concluded follows from what
     * was found, and how, in it and in those before.
     */
    static List<Boolean> sound(List<Conclusion> talks) {
        return IntStream.range(0, talks.size())
                .mapToObj(at -> {
                    Conclusion talk = talks.get(at);
                    return !talk.finding().concluded()
                            || unsound(talk.whole(talks.subList(0, at))).isEmpty();
                })
                .toList();
    }

    private ConclusionOutcome taken(Actor officer) {
        return switch (reviewed()) {
            case NOT_YET -> new ConclusionOutcome.First();
            case ONCE -> second(officer);
            case TWICE -> new ConclusionOutcome.Further();
        };
    }

    private ConclusionOutcome second(Actor officer) {
        if (first().filter(officer.id()::equals).isPresent()) {
            return new ConclusionOutcome.Refused(Reason.SAME_OFFICER);
        }
        return officer.holds(Role.REVIEWER)
                ? new ConclusionOutcome.Second()
                : new ConclusionOutcome.Refused(Reason.NOT_A_REVIEWER);
    }

    /**
     * Counts how often the screening was concluded.
     *
     * <p>After a join, two first conclusions by different officers lie on one case; a second look by a reviewer is
     * needed all the same. After the two are parted again, a second look whose first lies on the other case is a first.
     */
    Reviewed reviewed() {
        if (concluded.stream().filter(held -> held.counts() == Reviewed.TWICE).anyMatch(this::followsAnother)) {
            return Reviewed.TWICE;
        }
        return concluded.isEmpty() ? Reviewed.NOT_YET : Reviewed.ONCE;
    }

    private boolean followsAnother(HeldScreening second) {
        return concluded.stream().anyMatch(first -> !Objects.equals(first.officer(), second.officer()));
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
                first().orElse(null),
                last.source(),
                concluded.stream().anyMatch(HeldScreening::lowReliability),
                false,
                OfferStanding.none());
    }

    /** Who concluded first. */
    Optional<UserId> first() {
        return concluded.stream()
                .map(HeldScreening::officer)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }
}
