package id.pulang.cases.course;

/**
 * What a milestone does to the stage of a case; stored with the milestone, so that the stage is derived from rows
 * alone.
 *
 * @param kind how the stage is touched
 * @param stage which one
 */
public record StageEffect(Kind kind, Stage stage) {

    /** How a milestone touches a stage; the names are stored. */
    public enum Kind {
        /** Half of what the stage needs is done. */
        BEGINS,
        /** The stage is reached. */
        REACHES,
        /** It was looked at with a no for now; what rests on it is lost. */
        REFUSES,
        /** It no longer holds, with what rests on it. */
        LOSES,
        /** The way goes back to it, and its first time holds again. */
        RETURNS,
        /** The person does not need it: the way goes on without it, and it stays open. */
        PASSES
    }

    /** Half of what a stage needs is done. */
    public static StageEffect begins(Stage stage) {
        return new StageEffect(Kind.BEGINS, stage);
    }

    /** A stage is reached. */
    public static StageEffect reaches(Stage stage) {
        return new StageEffect(Kind.REACHES, stage);
    }

    /** A stage was looked at with a no for now. */
    public static StageEffect refuses(Stage stage) {
        return new StageEffect(Kind.REFUSES, stage);
    }

    /** A stage no longer holds. */
    public static StageEffect loses(Stage stage) {
        return new StageEffect(Kind.LOSES, stage);
    }

    /** The way goes on without a stage. */
    public static StageEffect passes(Stage stage) {
        return new StageEffect(Kind.PASSES, stage);
    }

    /** The way goes back to a stage. */
    public static StageEffect returnsTo(Stage stage) {
        return new StageEffect(Kind.RETURNS, stage);
    }
}
