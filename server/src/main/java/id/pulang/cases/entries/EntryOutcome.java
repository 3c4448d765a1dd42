package id.pulang.cases.entries;

/**
 * What came of a record.
 *
 * @param key the text that says why it was not kept; empty where it was
 * @param field the key of the text that names the field in question, if it is one
 * @param longest the most letters of the field
 */
public record EntryOutcome(String key, String field, int longest) {

    /** It stands on the case. */
    public static final EntryOutcome RECORDED = refused("");

    /** A colleague recorded another one since the form was shown. */
    public static final EntryOutcome CHANGED = refused("cases.entries.CHANGED");

    /** It was not kept, for a reason that the key names. */
    public static EntryOutcome refused(String key) {
        return new EntryOutcome(key, "", 0);
    }

    /** A field has more letters than it may. */
    public static EntryOutcome tooLong(String field, int longest) {
        return new EntryOutcome("cases.entries.TOO_LONG", field, longest);
    }

    /** A day in a field is still to come. */
    static EntryOutcome toCome(String field) {
        return new EntryOutcome("cases.entries.TO_COME", field, 0);
    }

    /** A number in a field is of no other case of the incident. */
    public static EntryOutcome noSuchCase(String field) {
        return new EntryOutcome("cases.entries.NO_SUCH_CASE", field, 0);
    }

    /** A field that is needed is empty, or holds nothing of what it may hold. */
    static EntryOutcome missing(String field) {
        return new EntryOutcome("cases.entries.MISSING", field, 0);
    }

    /** Whether it stands on the case. */
    public boolean isRecorded() {
        return key.isEmpty();
    }
}
