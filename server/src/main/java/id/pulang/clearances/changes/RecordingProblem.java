package id.pulang.clearances.changes;

import java.util.Locale;

/** What has to be mended before a fact or an override stands; its text has the key {@link #text()}. */
public enum RecordingProblem {
    KEPT_ELSEWHERE,
    NEVER_OVERRIDDEN,
    UNKNOWN_STATE,
    NOT_ASKED_THERE,
    ONE_BY_ONE,
    FUTURE_DATE,
    WITHOUT_DATE,
    ALREADY_EXPIRED,
    OVERRIDE_DAYS,
    NO_NOTES,
    WITHOUT_REASON,
    OPTIONS_NOT_EXPLAINED,
    WITHOUT_DOCUMENT,
    DOCUMENT_ELSEWHERE,
    WITHOUT_ESCORT,
    ESCORT_NOT_ADULT,
    NOBODY_CHOSEN,
    TOO_MANY_CHOSEN,
    ONLY_CLAIMED,
    SAME_PERSON,
    ALREADY_ANSWERED,
    ALREADY_DECIDED,
    SAME_SECTION,
    REASON_LENGTH,
    REFUSAL_LENGTH;

    /** Returns the key of the text that says what to mend. */
    public String text() {
        return "clearances.mend." + name().toLowerCase(Locale.ROOT);
    }
}
