package id.pulang.linkage.onetoone;

import id.pulang.linkage.comparison.ComparisonVector;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import java.util.Comparator;

/** What speaks for and against two clusters being one person. */
final class CandidateEdge {

    /** The likeliest first; equal ones in the order of their rows, so that the order of lists changes nothing. */
    static final Comparator<CandidateEdge> LIKELIEST_FIRST = Comparator.<CandidateEdge>comparingDouble(
                    tie -> -tie.probability)
            .thenComparingDouble(tie -> -tie.weight)
            .thenComparing(tie -> tie.left)
            .thenComparing(tie -> tie.right);

    private final WorkingCluster left;
    private final WorkingCluster right;
    private final PairEvidence said;
    private final Strongest strongest;
    private final boolean settledDifferent;
    private double weight;
    private double listBits;
    private double probability;
    private boolean leftOut;
    private boolean apart;
    private boolean namedTwice;
    private boolean twoPapersOnOneList;
    private boolean asking;

    CandidateEdge(
            WorkingCluster left,
            WorkingCluster right,
            PairEvidence said,
            Strongest strongest,
            boolean settledDifferent) {
        this.left = left.compareTo(right) < 0 ? left : right;
        this.right = left.compareTo(right) < 0 ? right : left;
        this.said = said;
        this.strongest = strongest;
        this.settledDifferent = settledDifferent;
    }

    WorkingCluster left() {
        return left;
    }

    WorkingCluster right() {
        return right;
    }

    WorkingCluster other(WorkingCluster one) {
        return one.equals(left) ? right : left;
    }

    /** What counts: while people are joined what was surely read, while questions are looked for all of it. */
    ComparisonVector evidence() {
        return asking ? said.whole() : said.sure();
    }

    PairEvidence said() {
        return said;
    }

    /** From now on what was read with doubt counts, too. */
    void ask() {
        asking = true;
    }

    Strongest strongest() {
        return strongest;
    }

    boolean settledDifferent() {
        return settledDifferent;
    }

    /** The odds against a third person, before other candidates are considered. */
    double weight() {
        return weight;
    }

    double listBits() {
        return listBits;
    }

    double probability() {
        return probability;
    }

    void weigh(double priorBits, double bitsOfLists) {
        listBits = bitsOfLists;
        weight = settledDifferent
                ? 0
                : Math.pow(2, priorBits + bitsOfLists + evidence().total());
    }

    /**
     * Whether a list has a row on either side, and the one has words in the name that the other has not, or another
     * national number.
     */
    boolean namedTwice() {
        return namedTwice;
    }

    /** Takes over what two rows, one of each side, say of it. */
    void nameTwice(ListRow one, ListRow other, ComparisonVector between) {
        boolean oneList = one.list() == other.list();
        ComparisonLevel name = between.level(Field.NAME);
        boolean numbered = another(between, Field.NATIONAL_NUMBER);
        boolean twoPapers = numbered || another(between, Field.PASSPORT);
        namedTwice |= oneList && (name.compareTo(ComparisonLevel.INITIAL) > 0 || numbered);
        twoPapersOnOneList |= oneList && twoPapers && name.compareTo(ComparisonLevel.JOINED_WORDS) > 0;
    }

    private static boolean another(ComparisonVector between, Field document) {
        ComparisonLevel level = between.level(document);
        return level != ComparisonLevel.SAME && level != ComparisonLevel.MISSING;
    }

    /** Whether a list gives the two sides other papers and other spellings of the name, as it does with twins. */
    boolean twoPapersOnOneList() {
        return twoPapersOnOneList;
    }

    /** Takes over what is known of a tie between parts of the two sides. */
    CandidateEdge with(CandidateEdge part) {
        namedTwice |= part.namedTwice;
        twoPapersOnOneList |= part.twoPapersOnOneList;
        return this;
    }

    /** Whether one side is named as people are whom no other list names, and the joined person would be as alone. */
    boolean leftOut() {
        return leftOut;
    }

    void leaveOut(boolean isLeftOut) {
        leftOut = isLeftOut;
    }

    /** Whether one list names both sides, or two that share nobody. */
    boolean apart() {
        return apart;
    }

    void standApart(boolean isApart) {
        apart = isApart;
    }

    void conclude(double likelihood) {
        probability = likelihood;
    }

    /** The two rows, one from each side, that agree best. */
    record Strongest(ListRow left, ListRow right, double bits) {

        Strongest or(Strongest other) {
            return other.bits > bits ? other : this;
        }
    }
}
