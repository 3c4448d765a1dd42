package id.pulang.clearances.changes;

/** What came of recording a fact or asking for an override: it stands, or one thing has to be mended first. */
public sealed interface Recording {

    /** It was recorded. */
    record Recorded() implements Recording {}

    /** Nothing was recorded; the problem says what to mend. */
    record NotRecorded(RecordingProblem problem) implements Recording {}
}
