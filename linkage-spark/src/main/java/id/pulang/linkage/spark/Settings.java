package id.pulang.linkage.spark;

import id.pulang.linkage.batch.TrainedModel;
import id.pulang.linkage.model.Parameters;
import id.pulang.linkage.spark.rows.Refusal;

/**
 * How a registry is linked.
 *
 * @param sample from how many records weights are learnt, in one machine's memory
 * @param cut the average probability from which groups are joined
 */
public record Settings(int sample, double cut) {

    private static final int USUAL_SAMPLE = 50_000;

    public Settings {
        if (sample < TrainedModel.FEWEST_RECORDS) {
            throw new Refusal("A sample of " + sample + " records is too small to learn from: take at least "
                    + TrainedModel.FEWEST_RECORDS);
        }
        if (!(cut > 0 && cut < 1)) {
            throw new Refusal("The cut is a probability between 0 and 1, not " + cut);
        }
    }

    /** What is usual. */
    public static Settings usual() {
        return new Settings(USUAL_SAMPLE, Parameters.LIKELY_CUT);
    }

    /** The same with another sample. */
    public Settings learningFrom(int records) {
        return new Settings(records, cut);
    }

    /** The same with another cut. */
    public Settings joiningFrom(double probability) {
        return new Settings(sample, probability);
    }
}
