package id.pulang.screening;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.sections.SealedSection;
import id.pulang.cases.sections.SealedSections;
import id.pulang.cases.sections.SectionSeal;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the screening of one person for the case page: what was found only where the seal opens, or to who wrote it.
 */
@Service
@Transactional
public class ScreeningFile {

    private final Screenings screenings;
    private final SealedSections sections;
    private final Access access;
    private final AuditTrail trail;

    ScreeningFile(Screenings screenings, SealedSections sections, Access access, AuditTrail trail) {
        this.screenings = screenings;
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

    /** What a page shows: the standing for everyone, the lines for those who screen. */
    public record Shown(ScreeningStanding standing, List<Line> lines, Turn turn, SectionSeal seal) {

        /** Copies the lines in. */
        public Shown {
            lines = List.copyOf(lines);
        }
    }

    /** What the acting person may do next. */
    public enum Turn {
        /** Only look. */
        NONE,
        /** Conclude first. */
        FIRST,
        /** Conclude second. */
        SECOND,
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
            return new Shown(standing, List.of(), Turn.NONE, seal);
        }
        boolean all = seal instanceof SectionSeal.Broken || sections.isGiven(id, SealedSection.SCREENING);
        return new Shown(standing, opened(screenings.history(id), seal, all), turn(standing, actor), seal);
    }

    /**
     * Opens what the seal opens, and what the reader wrote. A talk that was broken off opens to nobody else only
     * because they have concluded another one themself: the two look without knowing what the other heard.
     */
    private List<Line> opened(List<HeldScreening> kept, SectionSeal seal, boolean all) {
        UserId reader = access.actor().id();
        List<Sealed<Conclusion>> seals = kept.stream()
                .filter(held ->
                        reader.equals(held.officer()) || seal.opens() && (all || held.counts() != Reviewed.NOT_YET))
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

    private static Turn turn(ScreeningStanding standing, Actor actor) {
        @Nullable UserId first = standing.firstBy();
        return switch (standing.reviewed()) {
            case NOT_YET -> Turn.FIRST;
            case TWICE -> Turn.FURTHER;
            case ONCE -> actor.role() == Role.REVIEWER && !actor.id().equals(first) ? Turn.SECOND : Turn.OTHER_OFFICER;
        };
    }
}
