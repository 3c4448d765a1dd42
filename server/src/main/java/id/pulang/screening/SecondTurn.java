package id.pulang.screening;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import id.pulang.screening.ConclusionOutcome.Reason;
import id.pulang.screening.secondlook.SecondLookOutcome;
import id.pulang.screening.secondlook.SecondLooks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The turn of the second officer: whoever has begun the second look has read the first talk, adds to it, and asks again
 * only what the person agrees to be asked; what they leave as it was found counts as the first talk says
 * (docs/decisions/0043).
 */
@Component
class SecondTurn {

    private final SecondLooks looks;
    private final AuditTrail trail;

    SecondTurn(SecondLooks looks, AuditTrail trail) {
        this.looks = looks;
        this.trail = trail;
    }

    /** Begins the second look of an officer, if the screening waits for one and it may be theirs. */
    SecondLookOutcome begin(CaseSummary about, List<HeldScreening> kept, Actor officer) {
        ScreeningStanding standing = new TwoOfficers(about.id(), kept).standing();
        if (standing.reviewed() != Reviewed.ONCE) {
            return SecondLookOutcome.NOTHING_WAITS;
        }
        return officer.id().equals(standing.firstBy()) ? SecondLookOutcome.SAME_OFFICER : looks.begin(about, officer);
    }

    /** Says what a conclusion by an officer would be, with what it leaves as the talk before found it. */
    ConclusionOutcome next(CaseId id, List<HeldScreening> kept, Actor officer, Conclusion conclusion) {
        Optional<UserId> second = looks.officer(id);
        boolean reads = second.filter(officer.id()::equals).isPresent();
        if (conclusion.reliesOnTalkBefore() && !reads) {
            return new ConclusionOutcome.Refused(Reason.NOT_READ);
        }
        if (conclusion.finding() == Finding.NO_INDICATION_YET
                && conclusion.isReading()
                && !conclusion.saysItsGround()) {
            return new ConclusionOutcome.Refused(Reason.NO_GROUND);
        }
        Conclusion whole = conclusion.reliesOnTalkBefore() ? conclusion.whole(opened(kept)) : conclusion;
        ConclusionOutcome outcome = new TwoOfficers(id, kept).next(officer, whole);
        return outcome instanceof ConclusionOutcome.Second && second.isPresent() && !reads
                ? new ConclusionOutcome.Refused(Reason.SECOND_BY_ANOTHER)
                : outcome;
    }

    /** Opens all talks; what stands after them is what a second officer leaves as it was. */
    private List<Conclusion> opened(List<HeldScreening> kept) {
        List<Sealed<Conclusion>> talks = kept.stream()
                .map(HeldScreening::conclusion)
                .filter(Objects::nonNull)
                .toList();
        return Sealed.openAll(talks, Purpose.SCREENING, trail);
    }

    void end(CaseId id, Actor by) {
        looks.end(id, by);
    }

    /** Whether an officer has begun the second look at a case. */
    boolean isOf(CaseId id, UserId officer) {
        return looks.officer(id).filter(officer::equals).isPresent();
    }

    /** Whether anybody has begun the second look at a case. */
    boolean isBegun(CaseId id) {
        return looks.officer(id).isPresent();
    }
}
