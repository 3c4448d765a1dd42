package id.pulang.linkage.spark;

import id.pulang.linkage.batch.TrainedModel;
import id.pulang.linkage.spark.rows.Refusal;
import java.util.OptionalDouble;

/**
 * How a registry is linked.
 *
 * @param sample from how many records weights are learnt, in one machine's memory
 * @param cut the average probability from which groups are joined; empty for that of where the weights come from
 */
public record Settings(int sample, OptionalDouble cut) {

    private static final int USUAL_SAMPLE = 50_000;

    public Settings {
        if (sample < TrainedModel.SMALLEST_SAMPLE) {
            throw new Refusal("A sample of " + sample + " records is too small to learn from: take at least "
                    + TrainedModel.SMALLEST_SAMPLE);
        }
        if (cut.isPresent() && !(cut.getAsDouble() > 0 && cut.getAsDouble() < 1)) {
            throw new Refusal("The cut is a probability between 0 and 1, not " + cut.getAsDouble());
        }
    }

    /** What is usual. */
    public static Settings usual() {
        return new Settings(USUAL_SAMPLE, OptionalDouble.empty());
    }

    /** The same with another sample. */
    public Settings learningFrom(int records) {
        return new Settings(records, cut);
    }

    /** The same with another cut. */
    public Settings joiningFrom(double probability) {
        return new Settings(sample, OptionalDouble.of(probability));
    }
}
