package id.pulang.clearances.changes;

import java.util.Locale;

/** What has to be mended before a fact or an override stands; its text has the key {@link #text()}. */
public enum RecordingProblem {
    KEPT_ELSEWHERE("gate"),
    NEVER_OVERRIDDEN("gate"),
    UNKNOWN_STATE("word"),
    NOT_ASKED_THERE("word"),
    ONE_BY_ONE("word"),
    FUTURE_DATE("on"),
    WITHOUT_DATE("on"),
    ALREADY_EXPIRED("validUntil"),
    OVERRIDE_DAYS("validUntil"),
    NO_NOTES("note"),
    WITHOUT_REASON("note"),
    OPTIONS_NOT_EXPLAINED("explained"),
    WITHOUT_DOCUMENT("document"),
    DOCUMENT_ELSEWHERE("document"),
    WITHOUT_ESCORT("escort"),
    ESCORT_NOT_ADULT("escort"),
    NOBODY_CHOSEN("case"),
    TOO_MANY_CHOSEN("case"),
    ONLY_CLAIMED("confirm"),
    SAME_PERSON("confirm"),
    ALREADY_ANSWERED("claim"),
    ALREADY_DECIDED("override"),
    SAME_SECTION("override"),
    REASON_LENGTH("reason"),
    REFUSAL_LENGTH("reason");

    private final String field;

    RecordingProblem(String field) {
        this.field = field;
    }

    /** Returns the field of the form in which it lies. */
    public String field() {
        return field;
    }

    /** Returns the key of the text that says what to mend. */
    public String text() {
        return "clearances.mend." + name().toLowerCase(Locale.ROOT);
    }
}
