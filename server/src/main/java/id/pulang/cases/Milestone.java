package id.pulang.cases;

import id.pulang.cases.course.StageEffect;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened to cases and belongs on their timelines. Modules implement it by the events that they publish
 * within the transaction of what happened; the timeline of cases hears every event of this type and knows none of their
 * classes (docs/decisions/0038).
 *
 * <p>One event may be about many cases, as when a list reports a hundred people: it is noted with a constant number of
 * statements. The same milestone of the same moment is noted once.
 */
public interface Milestone {

    /** Returns the cases to which it happened. */
    Collection<CaseId> cases();

    /** Returns what happened as it is stored; its words have the key {@code milestone.<code>}. */
    String code();

    /** Returns when it happened, which may lie before the moment at which it was recorded. */
    Instant at();

    /** Returns who recorded it. */
    UserId by();

    /** Returns a code, a number or a source beside it; never a name of a person served. */
    default String detail() {
        return "";
    }

    /** Returns what it does to the stage of the cases; nothing for most of the daily work. */
    default Optional<StageEffect> effect() {
        return Optional.empty();
    }

    /** Something that happened to one case. */
    interface OfOneCase extends Milestone {

        /** Returns the case. */
        CaseId caseId();

        @Override
        default Collection<CaseId> cases() {
            return List.of(caseId());
        }
    }
}
