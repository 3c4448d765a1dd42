package id.pulang.authentication.accounts;

/** Why a password is not taken. */
public enum PasswordProblem {
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    OWN_NAME,
    /** That is the present one. */
    SAME
}
