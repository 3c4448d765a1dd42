package id.pulang.linkage.fellegisunter;

import id.pulang.linkage.comparison.FieldComparison;
import id.pulang.linkage.comparison.FieldComparisonResult;
import id.pulang.linkage.comparison.WeightBins;
import id.pulang.linkage.decision.WeightsOrigin;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Parameters;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What each finding is worth, in bits: the base-two logarithm of how much more often it is seen between two records of
 * one person than between records of two people (I. Fellegi and A. Sunter, "A theory for record linkage", 1969).
 *
 * <p>The shipped weights serve lists that are too short to learn from; learnt ones come from
 * {@link ExpectationMaximization}.
 */
public final class FellegiSunterModel {

    private static final int AGREEING_WORDS = WeightBins.of(3);

    private final @Nullable Learnt learnt;
    private final double priorBits;
    private final ContextLimits context;
    private final RelativesModel relatives;
    private final WeightsOrigin origin;

    private FellegiSunterModel(
            @Nullable Learnt learnt,
            double priorBits,
            ContextLimits context,
            RelativesModel relatives,
            WeightsOrigin origin) {
        this.learnt = learnt;
        this.priorBits = priorBits;
        this.context = context;
        this.relatives = relatives;
        this.origin = origin;
    }

    /**
     * The weights that this library ships.
     *
     * @param priorBits how unlikely it is that two records taken at random are one person
     */
    public static FellegiSunterModel shipped(double priorBits) {
        return new FellegiSunterModel(
                null, priorBits, ContextLimits.none(), RelativesModel.none(), WeightsOrigin.SHIPPED);
    }

    /** Whether these were learnt from lists, and are not those that this library ships. */
    public boolean learnt() {
        return learnt != null;
    }

    /** Where they come from. */
    public WeightsOrigin origin() {
        return origin;
    }

    /**
     * Whether weights were learnt from lists that hold so many pairs of one person that a coincidence of two people is
     * a small share of what is joined.
     *
     * @param records how many the lists hold
     */
    boolean expectsMany(int records) {
        double pairsARecord = Math.pow(2, priorBits) * records / 2;
        return learnt() && pairsARecord >= Parameters.MANY_MATCHES_SHARE;
    }

    /** Writes them down, to be read by {@link #read}. */
    public void write(DataOutput out) throws IOException {
        out.writeDouble(priorBits);
        context.write(out);
        relatives.write(out);
        out.writeUTF(origin.name());
        out.writeBoolean(learnt != null);
        if (learnt != null) {
            out.writeInt(learnt.tables().length);
            out.writeInt(learnt.lists().lists());
            for (double[] table : learnt.tables()) {
                write(table, out);
            }
            for (double[] row : learnt.dependence().bits()) {
                write(row, out);
            }
            write(learnt.lists().bits(), out);
        }
    }

    private static void write(double[] row, DataOutput out) throws IOException {
        for (double number : row) {
            out.writeDouble(number);
        }
    }

    /** Reads what was written down. */
    public static FellegiSunterModel read(DataInput in) throws IOException {
        double priorBits = in.readDouble();
        var context = ContextLimits.read(in);
        var relatives = RelativesModel.read(in);
        var origin = WeightsOrigin.valueOf(in.readUTF());
        if (!in.readBoolean()) {
            return shipped(priorBits).within(context).amongRelatives(relatives, origin);
        }
        int fields = in.readInt();
        int lists = in.readInt();
        double[][] tables = rows(fields, WeightBins.COUNT, in);
        var dependence = ConditionalDependence.of(rows(fields, fields, in));
        var listPairs = SourcePairPrior.of(lists, rows(1, lists * lists, in)[0]);
        return learnt(new Learnt(tables, dependence, listPairs), priorBits)
                .within(context)
                .amongRelatives(relatives, origin);
    }

    private static double[][] rows(int rows, int columns, DataInput in) throws IOException {
        double[][] read = new double[rows][columns];
        for (double[] row : read) {
            for (int at = 0; at < columns; at++) {
                row[at] = in.readDouble();
            }
        }
        return read;
    }

    static FellegiSunterModel learnt(Learnt learnt, double priorBits) {
        return new FellegiSunterModel(
                learnt, priorBits, ContextLimits.none(), RelativesModel.none(), WeightsOrigin.LEARNT);
    }

    /**
     * The same weights with another prior.
     *
     * @param bits how unlikely it is that two records taken at random are one person, as base-two logarithm of the odds
     */
    public FellegiSunterModel startingAt(double bits) {
        return new FellegiSunterModel(learnt, bits, context, relatives, origin);
    }

    /** The same, with what context fields are worth together. */
    FellegiSunterModel within(ContextLimits limits) {
        return new FellegiSunterModel(learnt, priorBits, limits, relatives, origin);
    }

    /** The same, with how far name and birth tell relatives apart. */
    FellegiSunterModel amongRelatives(RelativesModel told, WeightsOrigin from) {
        return new FellegiSunterModel(learnt, priorBits, context, told, from);
    }

    /**
     * The weight in bits from which a name is so rare that hardly any rows but the two compared bear it: with a prior
     * of one pair a row, a name of log2(rows) bits is expected in one row. 0 where weights were learnt, since those of
     * names and births say it already.
     */
    double rareName() {
        return learnt == null ? Math.max(0, -priorBits - Parameters.OWN_ROWS_WEIGHT) : 0;
    }

    /** Whether relatives are told apart with more care than strangers. */
    boolean amongRelatives() {
        return relatives.any();
    }

    /** The most that name and birth can be worth together in a case. */
    double mostOf(IdentityFacts.Case found) {
        return relatives.most(found);
    }

    /** What all fields that say where somebody is or with whom are worth together. */
    double context(double sum) {
        return context.worth(sum);
    }

    /** How unlikely it is that two records taken at random are one person. */
    public double priorBits() {
        return priorBits;
    }

    /** What the lists in which the two records stand say: whether they name people twice. */
    double listBits(int leftList, int rightList) {
        return learnt == null ? 0 : learnt.lists().bits(leftList, rightList);
    }

    /** What one field is worth, given which of the fields before it agree; notes whether this one does. */
    double bits(int field, FieldComparison comparison, FieldComparisonResult finding, boolean[] agree) {
        if (learnt == null) {
            return finding.bits();
        }
        agree[field] = agrees(comparison, finding.step());
        double[] table = learnt.tables()[field];
        double worth = comparison.weighsWords() && finding.step() != 0
                ? WeightBins.worth(table, finding.sum())
                : table[finding.step()] + finding.rarer();
        return learnt.dependence().left(field, worth, agree);
    }

    /** Whether a step is an agreement. */
    static boolean agrees(FieldComparison comparison, int step) {
        return comparison.weighsWords() ? step >= AGREEING_WORDS : step == ComparisonLevel.SAME.ordinal() + 1;
    }

    /**
     * What was learnt from the lists at hand.
     *
     * @param tables for each field the worth of each step
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Learnt(double[][] tables, ConditionalDependence dependence, SourcePairPrior lists) {}
}
