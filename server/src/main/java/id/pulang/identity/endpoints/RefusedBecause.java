package id.pulang.identity.endpoints;

/**
 * Why a request was refused before any page looked at it; stands in the request under the name of this type.
 *
 * <p>Who sent it honestly must be told how to go on.
 */
public enum RefusedBecause {

    /** Its form was made before the log-in that it came with, or stood open until that log-in ended. */
    STALE_FORM,

    /** A page of another site asked for it. */
    OTHER_SITE
}
