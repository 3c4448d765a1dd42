package id.pulang.cases.durations;

import id.pulang.cases.CaseId;
import id.pulang.cases.course.Clocks;
import id.pulang.cases.course.Stage;
import id.pulang.identity.Access;
import id.pulang.identity.Role;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of how long work on cases takes, for who answers for a post, and at headquarters for all of them. It counts
 * steps of work and names nobody.
 */
@Service
@Transactional
public class TimesTaken {

    /** Of fewer cases nothing is said, so that no single one is read out of a number. Source: never 4. */
    public static final int FEWEST = 10;

    private final TimeRows rows;
    private final Clocks clocks;
    private final Access access;

    TimesTaken(TimeRows rows, Clocks clocks, Access access) {
        this.rows = rows;
        this.clocks = clocks;
        this.access = access;
    }

    /** Measures what ended in a month, post by post, in the order of the way home. */
    public List<TimeTaken> in(YearMonth month) {
        access.require(Role.HEAD_OF_MISSION);
        return rows.of(month, access.zone(), FEWEST).stream()
                .sorted(Comparator.comparing(
                                (TimeTaken each) -> each.what().post().value())
                        .thenComparing(each -> each.what().kind())
                        .thenComparing(this::turn))
                .toList();
    }

    /** Stages stand in the order of the way home, clocks in that of the pack. */
    private int turn(TimeTaken took) {
        Measured what = took.what();
        return switch (what.kind()) {
            case STAGE -> Stage.valueOf(what.code()).ordinal();
            case CLOCK -> clocks.order(what.post()).indexOf(what.code());
        };
    }

    /** Finds the cases behind one number, of those that the acting person sees. */
    public List<CaseId> cases(Measured what) {
        return rows.cases(what, access.zone());
    }

    /** Returns the month in which the acting person's post is now. */
    public YearMonth thisMonth() {
        return YearMonth.from(access.today());
    }
}
