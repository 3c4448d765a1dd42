package id.pulang.cases.desk;

/**
 * In which order a worklist stands.
 *
 * @param down whether the last stands first
 */
public record Order(By by, boolean down) {

    /** What is due first stands first. */
    public static final Order USUAL = new Order(By.DUE, false);

    /** By what a worklist is sorted; names are sealed, so by none of them. */
    public enum By {
        /** The clock that is due first; cases without one stand at the end. */
        DUE,
        NUMBER,
        /** How far on the way. */
        STAGE,
        /** Since when the case has stood where it does. */
        SINCE
    }
}
