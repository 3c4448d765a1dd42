package id.pulang.lists.columns;

/**
 * What a column was taken for.
 *
 * @param label what the column is about in one plain word; the same for the same thing in every list
 * @param reason why, when it is not compared
 */
public record ColumnMeaning(ColumnKind kind, String label, Reason reason) {

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
        /** Somebody said so. */
        AS_TOLD
    }

    /** What a heading says. */
    public static ColumnMeaning of(ColumnKind kind, String label) {
        return switch (kind) {
            case NUMBER, ROW_ID -> new ColumnMeaning(kind, label, Reason.TELLS_ROWS_APART);
            case KEPT -> new ColumnMeaning(kind, label, Reason.NOT_ABOUT_WHO);
            default -> new ColumnMeaning(kind, label, Reason.COMPARED);
        };
    }

    /** The same column, not compared for this reason. */
    public ColumnMeaning left(Reason why) {
        return new ColumnMeaning(ColumnKind.KEPT, label, why);
    }

    /** What it is for stays, and it is not compared, because all rows say the same. */
    ColumnMeaning constant() {
        return new ColumnMeaning(kind, label, Reason.SAME_EVERYWHERE);
    }

    /** Whether records are compared by it. */
    public boolean compared() {
        return reason == Reason.COMPARED || reason == Reason.AS_TOLD;
    }

    ColumnMeaning as(ColumnKind other) {
        return new ColumnMeaning(other, label, reason);
    }
}
