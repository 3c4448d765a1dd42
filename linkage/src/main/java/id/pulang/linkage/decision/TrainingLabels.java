package id.pulang.linkage.decision;

import java.util.Map;

/**
 * Who is who among some of the records, as people have found out: what there is to learn from, and always right.
 *
 * @param personOf a name or number of the person behind a record, by the record's id
 */
public record TrainingLabels(Map<String, String> personOf) {

    public TrainingLabels {
        personOf = Map.copyOf(personOf);
    }

    /** Says that nobody has found out anything yet. */
    public static TrainingLabels nothing() {
        return new TrainingLabels(Map.of());
    }
}
