package id.pulang.cli.columns;

/**
 * What a column was taken for.
 *
 * @param label what the column is about in one plain word; the same for the same thing in every list
 * @param reason why, when it is not compared
 */
public record Meaning(Kind kind, String label, Reason reason) {

    /** Why a column is used, or is not. */
    public enum Reason {
        /** It is compared. */
        COMPARED,
        /** It numbers the rows or says who is who. */
        TELLS_ROWS_APART,
        /** Hardly anything stands in it. */
        EMPTY,
        /** The same stands in it everywhere. */
        SAME_EVERYWHERE,
        /** Another column says it already. */
        SAID_ALREADY,
        /** It is about somebody else or about a moment. */
        NOT_ABOUT_WHO,
        /** Nobody knows what it is. */
        UNKNOWN,
        /** The command said so. */
        AS_TOLD
    }

    static Meaning of(Kind kind, String label) {
        return switch (kind) {
            case ROW_ID -> new Meaning(kind, label, Reason.TELLS_ROWS_APART);
            case IGNORED -> new Meaning(kind, label, Reason.NOT_ABOUT_WHO);
            default -> new Meaning(kind, label, Reason.COMPARED);
        };
    }

    /** The same column, not compared for this reason. */
    public Meaning left(Reason why) {
        return new Meaning(Kind.IGNORED, label, why);
    }

    Meaning as(Kind other) {
        return new Meaning(other, label, reason);
    }
}
