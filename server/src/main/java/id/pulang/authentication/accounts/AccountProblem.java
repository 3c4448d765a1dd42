package id.pulang.authentication.accounts;

/** Why an account is not opened or moved. */
public enum AccountProblem {
    /** A log-in name has 3 to 40 letters, digits, dots or hyphens. */
    NAME_FORM,
    /** Somebody has the log-in name, or had it once; it stands for them in the audit trail. */
    NAME_TAKEN,
    /** It is for a person, who has a name of at most 80 signs. */
    NO_NAME,
    /** Two officers of one section do not approve for each other, so each section has a name of at most 40 signs. */
    NO_SECTION,
    /** Agencies see only those handed to them, so their people work nowhere else and nobody else works there. */
    OTHER_POST
}
