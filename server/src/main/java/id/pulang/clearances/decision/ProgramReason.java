package id.pulang.clearances.decision;

/** A reason of the program, where nobody recorded a word that decides. */
public enum ProgramReason implements StandingReason {
    /** Nobody has recorded anything. */
    NOBODY_SAID("nobody_said"),

    /** The validity has passed. */
    PASSED("expired"),

    /** Recorded; a second person has not agreed yet. */
    SECOND_PERSON("second_person"),

    /** Not needed: the person is of age. */
    ADULT("of_age"),

    /** Neither birth date nor age is known. */
    AGE_UNKNOWN("age_unknown"),

    /** No question about who this is. */
    NO_DOUBT("no_doubt"),

    /** A question about who this is waits for an answer. */
    DOUBT("open_doubt"),

    /** It was recorded of somebody who is held to be somebody else now; two officers have to decide. */
    IDENTITY_CHANGED("identity_changed"),

    /** A list says that it is met; an owner of the gate has not confirmed it. */
    CLAIMED("list_claims"),

    /** Said to be granted without the number of the document that the gate asks for. */
    WITHOUT_DOCUMENT("without_document"),

    /** Said to be granted without the date that the gate asks for. */
    WITHOUT_DATE("without_date"),

    /** Said to be approved without the named adult who travels with the child. */
    WITHOUT_ESCORT("without_escort"),

    /** Two people of different sections let it pass. */
    TWO_SECTIONS("overridden"),

    /** A word that the country pack does not know. */
    UNKNOWN_WORD("unknown_word"),

    /** What is kept about the case was changed in the database by somebody else than a server. */
    CHANGED_ROWS("changed_rows"),

    /** It would be open, but a gate that comes before it is not. */
    AFTER_ANOTHER("after_another"),

    /** Whether it is needed follows from another gate, of which nobody has said anything yet. */
    DEPENDS("depends"),

    /** Not needed for this person, as another gate says. */
    NOT_NEEDED("not_needed"),

    /** Shut for everybody of this nation at the time. */
    SHUT("shut");

    private final String code;

    ProgramReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
