package id.pulang.clearances.changes;

/** What came of recording a fact or asking for an override: it stands, or one thing has to be mended first. */
public sealed interface Recording {

    /** It was recorded. */
    record Recorded() implements Recording {}

    /** Nothing was recorded; {@code problem} says what to mend, as a code of the messages. */
    record NotRecorded(String field, String problem) implements Recording {}
}
