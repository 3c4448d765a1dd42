package id.pulang.cases.desk;

import id.pulang.cases.CaseId;
import id.pulang.cases.course.CaseClock;
import id.pulang.cases.course.NextTask;
import id.pulang.cases.course.Stage;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the worklist, still without name and road. */
public record CaseLine(
        CaseId id,
        CaseNumber number,
        PersonId person,
        Stage stage,
        Instant since,
        NextTask next,
        @Nullable UserId owner,
        @Nullable FirstClock clock) {

    /** The clock of a case that is due first. */
    public record FirstClock(String code, Instant due, CaseClock.State state) {}
}
