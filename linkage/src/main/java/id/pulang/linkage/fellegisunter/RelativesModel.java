package id.pulang.linkage.fellegisunter;

import id.pulang.linkage.fellegisunter.IdentityFacts.Case;
import id.pulang.linkage.model.Parameters;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How far name and birth can tell one person from a relative. Those who live together bear each other's names and
 * sometimes, as twins, the same day; so where two records agree in part only, name and birth together speak for one
 * person no more than they would against a relative, however rare both are among strangers.
 *
 * @param partly how often records of one person contradict each other in a part of the name
 * @param another how often in the whole name
 * @param born how often in the birth
 */
record RelativesModel(double partly, double another, double born) {

    private static final double MANY = 1e9;
    private static final RelativesModel NONE = new RelativesModel(MANY, MANY, MANY);

    /** Lists on which nobody lives with anybody. */
    static RelativesModel none() {
        return NONE;
    }

    /** Whether anybody lives with anybody. */
    boolean any() {
        return partly < MANY;
    }

    /** As it is where nothing could be learnt. */
    static RelativesModel shipped() {
        return new RelativesModel(
                Parameters.NAME_PARTLY_WRONG_SHARE, Parameters.NAME_WRONG_SHARE, Parameters.BIRTH_WRONG_SHARE);
    }

    /**
     * Learns from how many pairs of one person are expected in each case.
     *
     * @param pairs by the ordinal of the case
     */
    static RelativesModel learn(double[] pairs) {
        RelativesModel before = shipped();
        double agreeing = pairs[Case.ONE_PERSON.ordinal()];
        double partly = pairs[Case.PARTLY_ANOTHER_NAME.ordinal()]
                + pairs[Case.TWINS.ordinal()]
                + pairs[Case.PARTLY_ANOTHER_NAME_AND_NEAR.ordinal()];
        double another = pairs[Case.ANOTHER_NAME.ordinal()];
        double bornAlike = agreeing + partly + another;
        double otherBirth = pairs[Case.ANOTHER_BIRTH.ordinal()];
        return new RelativesModel(
                share(partly, bornAlike, before.partly),
                share(another, bornAlike, before.another),
                share(otherBirth, agreeing + otherBirth, before.born));
    }

    private static double share(double pairs, double all, double before) {
        double prior = Parameters.RELATIVES_PRIOR_COUNT;
        return (pairs + prior * before) / (all + prior);
    }

    /**
     * The most that name and birth can be worth together in a case. Who is born alike and called otherwise in part may
     * be a twin: to join twins harms more than to leave one person's rows apart.
     */
    double most(Case found) {
        if (!any()) {
            return Double.POSITIVE_INFINITY;
        }
        double twins = 1 / Parameters.TWIN_SHARE;
        return switch (found) {
            case TWO_PEOPLE -> log2(another / Parameters.RELATIVES_PARTLY_NAMED_SHARE);
            case PARTLY_TWO_PEOPLE, CALLED_OTHERWISE -> log2(partly / Parameters.RELATIVES_PARTLY_NAMED_SHARE);
            case PARTLY_ANOTHER_NAME ->
                log2(partly / Parameters.RELATIVES_PARTLY_NAMED_SHARE * twins) - Parameters.TWIN_CAUTION_WEIGHT;
            case PARTLY_ANOTHER_NAME_AND_NEAR ->
                log2(partly / Parameters.RELATIVES_PARTLY_NAMED_SHARE * Parameters.NEARLY_BORN_ODDS)
                        - Parameters.TWIN_CAUTION_WEIGHT;
            case ANOTHER_NAME, TWINS -> log2(another / Parameters.RELATIVES_PARTLY_NAMED_SHARE * twins);
            case ANOTHER_BIRTH -> log2(born / Parameters.RELATIVES_NAMED_ALIKE_SHARE);
            default -> Double.POSITIVE_INFINITY;
        };
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(partly);
        out.writeDouble(another);
        out.writeDouble(born);
    }

    static RelativesModel read(DataInput in) throws IOException {
        return new RelativesModel(in.readDouble(), in.readDouble(), in.readDouble());
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
