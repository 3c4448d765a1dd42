package id.pulang.screening;

import id.pulang.access.Access;
import id.pulang.access.Actor;
import id.pulang.access.AuditTrail;
import id.pulang.access.Purpose;
import id.pulang.access.Role;
import id.pulang.access.Sealed;
import id.pulang.access.UserId;
import id.pulang.cases.CaseId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the screening of one person for the case page: what was found only for those who screen. */
@Service
@Transactional
public class ScreeningFile {

    private final Screenings screenings;
    private final Access access;
    private final AuditTrail trail;

    ScreeningFile(Screenings screenings, Access access, AuditTrail trail) {
        this.screenings = screenings;
        this.access = access;
        this.trail = trail;
    }

    /** One talk or report; the conclusion is empty when a list reported it. */
    public record Line(HeldScreening held, @Nullable Conclusion conclusion) {}

    /** What a page shows: the standing for everyone, the lines for those who screen. */
    public record Shown(ScreeningStanding standing, List<Line> lines, Turn turn) {

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
        if (actor.role() != Role.CONSULAR_OFFICER && actor.role() != Role.REVIEWER) {
            return new Shown(standing, List.of(), Turn.NONE);
        }
        return new Shown(standing, opened(screenings.history(id)), turn(standing, actor));
    }

    private List<Line> opened(List<HeldScreening> kept) {
        List<Sealed<Conclusion>> seals = new ArrayList<>();
        kept.stream().map(HeldScreening::conclusion).filter(Objects::nonNull).forEach(seals::add);
        Iterator<Conclusion> opened =
                (seals.isEmpty() ? List.<Conclusion>of() : Sealed.openAll(seals, Purpose.SCREENING, trail)).iterator();
        return kept.stream()
                .map(held -> new Line(held, held.conclusion() == null ? null : opened.next()))
                .toList();
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
