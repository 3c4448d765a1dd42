package id.pulang.linkage.onetoone;

import id.pulang.linkage.comparison.CanonicalOrder;
import id.pulang.linkage.decision.LinkConstraints;
import id.pulang.linkage.decision.LinkageResult;
import id.pulang.linkage.decision.Thresholds;
import id.pulang.linkage.decision.Verdict;
import id.pulang.linkage.fellegisunter.FellegiSunterModel;
import id.pulang.linkage.fellegisunter.PreparedRecords;
import id.pulang.linkage.fellegisunter.RecordComparison;
import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.Parameters;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.RecordPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The records of one question "who is who?", read and compared once, to be grouped as often as officers answer. */
public final class LinkageSession {

    private final List<ListRow> rows = new ArrayList<>();
    private final RecordComparison comparison;
    private final Crowds crowds;
    private final KeptTies ties;
    private final AutoMatchRules certainty;
    private final int lists;
    private final FellegiSunterModel weights;
    private final List<Set<Field>> doubtful;

    /** Reads the records and compares those that could be the same person. */
    public LinkageSession(List<PersonRecord> records, Thresholds thresholds) {
        var readings = new PreparedRecords(
                Arrays.stream(CanonicalOrder.of(records)).mapToObj(records::get).toList());
        comparison = readings.comparison();
        lists = readings.lists();
        doubtful = IntStream.range(0, readings.size())
                .mapToObj(number -> readings.record(number).doubtful())
                .toList();
        int[] perList = new int[Math.max(1, lists)];
        for (int number = 0; number < readings.size(); number++) {
            rows.add(new ListRow(
                    number, readings.list(number), readings.record(number).id()));
            perList[readings.list(number)]++;
        }
        int longest = Arrays.stream(perList).max().orElse(1);
        certainty = new AutoMatchRules(
                thresholds,
                Arrays.stream(perList)
                        .filter(rows -> rows >= Parameters.FULL_LIST_SHARE * longest)
                        .count());
        weights = FellegiSunterModel.shipped(-Math.log(Math.max(2, longest)) / Math.log(2));
        crowds = new Crowds(readings);
        ties = new KeptTies(rows.size());
        compareCandidates(new CandidatePairs(rows, readings));
    }

    /** Groups the records, given what officers have settled. */
    public synchronized LinkageResult group(LinkConstraints settled) {
        return new IterativeLinkage(this, settled).linkage();
    }

    /** What can be said about two of the records, nothing being settled. */
    public Verdict compare(RecordPair pair) {
        return compare(List.of(pair)).getFirst();
    }

    /** The same for many pairs, in their order; the records are grouped once for all of them. */
    public synchronized List<Verdict> compare(List<RecordPair> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        var unsettled = new IterativeLinkage(this, LinkConstraints.nothing());
        return pairs.stream().map(unsettled::verdict).toList();
    }

    /** Where the line runs between joining, asking and keeping apart. */
    AutoMatchRules certainty() {
        return certainty;
    }

    List<ListRow> rows() {
        return rows;
    }

    List<Tied> tied() {
        return ties.all();
    }

    /** The records that are like too many others to be compared one by one. */
    public List<String> tooManyAlike() {
        return rows.stream()
                .filter(row -> crowds.contains(row) || ties.isCutOff(row))
                .map(ListRow::id)
                .toList();
    }

    /** How many pairs of records are held to be weighed. */
    public int pairs() {
        return tied().size();
    }

    int lists() {
        return lists;
    }

    /** How unlikely it is that two rows taken at random are one person. */
    double priorBits() {
        return weights.priorBits();
    }

    PairEvidence compare(ListRow left, ListRow right) {
        int first = Math.min(left.number(), right.number());
        int second = Math.max(left.number(), right.number());
        return PairEvidence.of(comparison.compare(first, second), doubtful(first, second));
    }

    /** Whether some row was read with doubt. */
    boolean anyDoubtful() {
        return doubtful.stream().anyMatch(fields -> !fields.isEmpty());
    }

    private Set<Field> doubtful(int left, int right) {
        Set<Field> one = doubtful.get(left);
        Set<Field> other = doubtful.get(right);
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        Set<Field> both = EnumSet.copyOf(one);
        both.addAll(other);
        return both;
    }

    /** The account of a join: what was read with doubt had no part in it. */
    Explanation explainJoin(ListRow left, ListRow right, double listBits, double probability) {
        Explanation whole = explain(left, right, listBits, probability);
        Set<Field> unknown = doubtful(left.number(), right.number());
        if (unknown.isEmpty()) {
            return whole;
        }
        var fields = whole.fields().stream()
                .filter(each -> !unknown.contains(each.field()))
                .toList();
        double total = priorBits()
                + listBits
                + fields.stream().mapToDouble(field -> field.bits()).sum();
        return new Explanation(priorBits(), listBits, fields, total, probability);
    }

    /** The account of two rows, that with the smaller id on the left as in a {@link RecordPair}. */
    Explanation explain(ListRow left, ListRow right, double listBits, double probability) {
        boolean inOrder = left.id().compareTo(right.id()) < 0;
        ListRow first = inOrder ? left : right;
        ListRow second = inOrder ? right : left;
        var fields = comparison.explain(first.number(), second.number(), weights);
        double total = priorBits()
                + listBits
                + fields.stream().mapToDouble(field -> field.bits()).sum();
        return new Explanation(priorBits(), listBits, fields, total, probability);
    }

    private void compareCandidates(CandidatePairs candidates) {
        for (ListRow row : rows) {
            var found = new ArrayList<Tied>();
            candidates
                    .before(row)
                    .mapToObj(rows::get)
                    .filter(earlier -> !crowds.alike(earlier, row))
                    .forEach(earlier -> {
                        PairEvidence evidence = compare(earlier, row);
                        if (evidence.most() + priorBits() > Parameters.CANDIDATE_LEAST_WEIGHT) {
                            found.add(new Tied(earlier, row, evidence));
                        }
                    });
            ties.add(found);
        }
    }

    /** Two rows that could be the same person. */
    record Tied(ListRow left, ListRow right, PairEvidence evidence) {}
}
