package id.pulang.screening;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.screening.secondlook.SecondLookOutcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of screening: one officer concludes, another looks again.
 *
 * <p>It never scores, ranks or decides: until two officers have concluded, a person is presumed to need protection.
 * Source: UU 21/2007; UU 27/2022, article 10.
 */
@Service
@Transactional
public class Screenings {

    private final KeptTalks talks;
    private final ConclusionWriter writer;
    private final Access access;
    private final SecondTurn secondTurn;

    Screenings(KeptTalks talks, ConclusionWriter writer, Access access, SecondTurn secondTurn) {
        this.talks = talks;
        this.writer = writer;
        this.access = access;
        this.secondTurn = secondTurn;
    }

    /** Takes the conclusion of the acting officer; the second must be by another one, who is a reviewer. */
    public ConclusionOutcome conclude(CaseId id, Conclusion conclusion) {
        Actor officer = access.require(Role.CONSULAR_OFFICER, Role.REVIEWER);
        CaseSummary about = talks.hold(id);
        List<HeldScreening> kept = talks.of(about.id());
        ConclusionOutcome outcome = secondTurn.next(about.id(), kept, officer, conclusion);
        LocalDate today = access.today();
        switch (outcome) {
            case ConclusionOutcome.First() -> writer.conclude(about, officer, today, conclusion, Reviewed.ONCE);
            case ConclusionOutcome.Second() -> {
                first(about.id(), kept).ifPresent(access::requireTwoOfficers);
                writer.conclude(about, officer, today, conclusion, Reviewed.TWICE);
                secondTurn.end(about.id(), officer);
            }
            case ConclusionOutcome.Further() -> writer.write(about, officer, today, conclusion, Reviewed.ONCE);
            case ConclusionOutcome.Unfinished() -> writer.write(about, officer, today, conclusion, Reviewed.NOT_YET);
            case ConclusionOutcome.Refused(var _) -> {}
        }
        return outcome;
    }

    /**
     * Begins the second look of the acting reviewer: from now on they read the first talk, and nobody else concludes
     * second.
     */
    public SecondLookOutcome beginSecond(CaseId id) {
        Actor officer = access.require(Role.REVIEWER);
        CaseSummary about = talks.hold(id);
        List<HeldScreening> kept = talks.of(about.id());
        first(about.id(), kept).ifPresent(access::requireTwoOfficers);
        return secondTurn.begin(about, kept, officer);
    }

    private static Optional<UserId> first(CaseId id, List<HeldScreening> kept) {
        return new TwoOfficers(id, kept).first();
    }

    /** Gives a second look free that an officer has begun and cannot conclude, as when they fall ill. */
    public void releaseSecond(CaseId id) {
        Actor head = access.require(Role.HEAD_OF_MISSION);
        CaseSummary about = talks.hold(id);
        secondTurn.end(about.id(), head);
    }

    /**
     * Returns the cases whose last conclusion does not follow from what was found, or from a talk in which nobody could
     * speak, as it was recorded before that was refused; the longest known first. Nothing changes but by a new talk.
     */
    public List<CaseSummary> toLookAgain() {
        access.require(Role.CONSULAR_OFFICER, Role.REVIEWER);
        return talks.toLookAgain();
    }

    /**
     * Looks whether what was concluded of one person in earlier versions follows from what was found, and says whether
     * there was one; the server does it in turn.
     */
    public boolean judgeEarlier() {
        return writer.judgeEarlier();
    }

    /** Returns where the screening of each case stands; every case has a standing. */
    public Map<CaseId, ScreeningStanding> standings(Collection<CaseId> ids) {
        return talks.standings(ids);
    }

    /**
     * Returns the cases of other incidents in which the same human being has told their story already, as far as the
     * acting officer sees them: it is read there before anything is asked again.
     */
    public List<CaseSummary> heardElsewhere(CaseId id) {
        access.require(Role.CONSULAR_OFFICER, Role.REVIEWER);
        return talks.heardElsewhere(id);
    }

    /** Returns every talk and report of a case in order; what was found stays sealed. */
    public List<HeldScreening> history(CaseId id) {
        access.require(Role.CONSULAR_OFFICER, Role.REVIEWER);
        return talks.of(id);
    }
}
