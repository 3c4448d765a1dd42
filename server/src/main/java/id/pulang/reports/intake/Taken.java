package id.pulang.reports.intake;

import id.pulang.reports.ReportId;

/** What came of taking in a report. */
public sealed interface Taken {

    /** It is kept. */
    record Kept(ReportId id) implements Taken {}

    /** It is kept as a copy of a report that came before. */
    record KeptAsCopy(ReportId id, ReportId first) implements Taken {}

    /** Nothing was said in it. */
    record Empty() implements Taken {}

    /** A text has more letters than may be kept. */
    record TooLong() implements Taken {}
}
