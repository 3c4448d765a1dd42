package id.pulang.screening;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.sections.SealedSection;
import id.pulang.cases.sections.SealedSections;
import id.pulang.cases.sections.SectionSeal;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import id.pulang.screening.offers.HeardAnswer;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the screening of one person for the case page: what was found only where the seal opens, to who wrote it, or to
 * who has begun the second look.
 */
@Service
@Transactional
public class ScreeningFile {

    private final Screenings screenings;
    private final SealedSections sections;
    private final Access access;
    private final AuditTrail trail;
    private final SecondTurn secondTurn;

    ScreeningFile(
            Screenings screenings, SealedSections sections, Access access, AuditTrail trail, SecondTurn secondTurn) {
        this.screenings = screenings;
        this.secondTurn = secondTurn;
        this.sections = sections;
        this.access = access;
        this.trail = trail;
    }

    /** One talk or report; the conclusion is empty when a list reported it or the seal is shut. */
    public record Line(HeldScreening held, @Nullable Conclusion conclusion) {

        /** Says whether something was concluded that stays sealed here. */
        public boolean isSealed() {
            return held.conclusion() != null && conclusion == null;
        }
    }

    /** What a page shows: the standing and the offer for everyone, the lines for those who screen. */
    public record Shown(
            ScreeningStanding standing,
            List<Line> lines,
            Turn turn,
            SectionSeal seal,
            Actor actor,
            List<CaseSummary> heardElsewhere) {

        /** Copies the lists in. */
        public Shown {
            lines = List.copyOf(lines);
            heardElsewhere = List.copyOf(heardElsewhere);
        }

        /** Returns the answer that holds at the gate, while nobody has concluded twice. */
        public Optional<HeardAnswer> answered() {
            return standing.twice() ? Optional.empty() : standing.offer().latest();
        }

        /** Whether the acting person may record what somebody answers to the offer. */
        public boolean mayAnswer() {
            return !standing.twice() && actor.role().holdsAny(Role.CONSULAR_OFFICER, Role.REVIEWER);
        }

        /** Whether the acting person may be the second to know of the answer. */
        public boolean mayKnow() {
            return mayAnswer()
                    && answered()
                            .filter(given -> !given.isKnown() && !given.by().equals(actor.id()))
                            .isPresent();
        }

        /** Whether the acting person may give a second look free that another one has begun. */
        public boolean mayRelease() {
            return turn == Turn.SECOND_TAKEN && actor.holds(Role.HEAD_OF_MISSION);
        }
    }

    /** What the acting person may do next. */
    public enum Turn {
        /** Only look. */
        NONE,
        /** Conclude first. */
        FIRST,
        /** Begin the second look, and read the first talk. */
        BEGIN_SECOND,
        /** Conclude second. */
        SECOND,
        /** Wait for the officer who has begun the second look. */
        SECOND_TAKEN,
        /** Wait for another officer, since they concluded first. */
        OTHER_OFFICER,
        /** Add a later talk. */
        FURTHER
    }

    /** Opens the screening of a case. */
    public Shown of(CaseId id) {
        ScreeningStanding standing =
                Objects.requireNonNull(screenings.standings(List.of(id)).get(id));
        Actor actor = access.actor();
        SectionSeal seal = sections.seal(id, SealedSection.SCREENING);
        if (seal instanceof SectionSeal.Hidden) {
            return new Shown(standing, List.of(), hidden(standing), seal, actor, heardElsewhere(id, actor));
        }
        boolean second = secondTurn.isOf(standing.caseId(), actor.id());
        boolean all = seal instanceof SectionSeal.Broken || second || sections.isGiven(id, SealedSection.SCREENING);
        List<Line> lines = opened(screenings.history(id), seal, seal.opens() || second, all);
        return new Shown(standing, lines, turn(standing, actor), seal, actor, heardElsewhere(id, actor));
    }

    private List<CaseSummary> heardElsewhere(CaseId id, Actor actor) {
        return actor.role().holdsAny(Role.CONSULAR_OFFICER, Role.REVIEWER) ? screenings.heardElsewhere(id) : List.of();
    }

    private Turn hidden(ScreeningStanding standing) {
        return secondTurn.isBegun(standing.caseId()) ? Turn.SECOND_TAKEN : Turn.NONE;
    }

    /**
     * Opens what the seal opens or the second officer reads, and what the reader wrote. A talk that was broken off
     * opens to nobody else only because they have concluded another one themself.
     */
    private List<Line> opened(List<HeldScreening> kept, SectionSeal seal, boolean reads, boolean all) {
        UserId reader = access.actor().id();
        List<Sealed<Conclusion>> seals = kept.stream()
                .filter(held -> reader.equals(held.officer()) || reads && (all || held.counts() != Reviewed.NOT_YET))
                .map(HeldScreening::conclusion)
                .filter(Objects::nonNull)
                .toList();
        Iterator<Conclusion> opened = conclusions(seals, seal).iterator();
        return kept.stream()
                .map(held -> new Line(
                        held, held.conclusion() != null && seals.contains(held.conclusion()) ? opened.next() : null))
                .toList();
    }

    private List<Conclusion> conclusions(List<Sealed<Conclusion>> seals, SectionSeal seal) {
        Purpose purpose = seal.opens() ? seal.purpose() : Purpose.SCREENING;
        return seals.isEmpty() ? List.of() : Sealed.openAll(seals, purpose, trail);
    }

    private Turn turn(ScreeningStanding standing, Actor actor) {
        return switch (standing.reviewed()) {
            case NOT_YET -> Turn.FIRST;
            case TWICE -> Turn.FURTHER;
            case ONCE -> second(standing, actor);
        };
    }

    private Turn second(ScreeningStanding standing, Actor actor) {
        if (secondTurn.isOf(standing.caseId(), actor.id())) {
            return Turn.SECOND;
        }
        if (secondTurn.isBegun(standing.caseId())) {
            return Turn.SECOND_TAKEN;
        }
        boolean mayBegin = actor.holds(Role.REVIEWER) && !actor.id().equals(standing.firstBy());
        return mayBegin ? Turn.BEGIN_SECOND : Turn.OTHER_OFFICER;
    }
}
