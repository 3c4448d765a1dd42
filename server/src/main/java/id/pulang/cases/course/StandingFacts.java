package id.pulang.cases.course;

import java.util.Arrays;

/** The SQL condition that a milestone still stands: that nobody has taken it back since. */
public final class StandingFacts {

    /** Of {@code f} in {@code cases.case_fact}; the parameter {@code road} is {@link #road()}. */
    public static final String NOT_TAKEN_BACK = """
            not exists (select from cases.case_fact back
                where back.case_id = f.case_id and back.effect = 'RETURNS' and f.effect = 'REACHES' and back.at >= f.at
                    and array_position(:road, back.stage) < array_position(:road, f.stage))""";

    private StandingFacts() {}

    /** The stages in the order of the road home. */
    public static String[] road() {
        return Arrays.stream(Stage.values()).map(Stage::name).toArray(String[]::new);
    }
}
