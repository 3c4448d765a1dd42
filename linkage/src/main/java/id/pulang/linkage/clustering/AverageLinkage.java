package id.pulang.linkage.clustering;

import id.pulang.linkage.model.Parameters;
import java.util.Arrays;

/**
 * Joins records into groups while the average probability between all records of two groups is above a cut (R. Sokal
 * and C. Michener, 1958). Chains of look-alikes therefore do not grow: a record must fit a whole group. In each round
 * every two groups that are each other's best partner are joined at once, which gives the same groups as joining the
 * best pair first, because average linkage never brings a third group nearer by a join.
 */
public final class AverageLinkage {

    private static final int NONE = -1;
    private static final int UNDECIDED = -2;
    private static final double ROUNDING = 1e-12;

    private final double cut;
    private final GroupsApart apart;
    private final int[] groupOf;
    private int groups;
    private int[] size;
    private int[] start = {};
    private int[] other = {};
    private double[] sum = {};
    private int[] count = {};

    private int[] personOf;

    private AverageLinkage(int[] personOf, double cut, GroupsApart apart) {
        this.cut = cut;
        this.apart = apart;
        this.personOf = personOf.clone();
        int records = personOf.length;
        groupOf = new int[records];
        Arrays.setAll(groupOf, record -> record);
        groups = records;
        size = new int[records];
        Arrays.fill(size, 1);
    }

    /**
     * Groups the records. Those of one known person are joined whatever their edges say, those of two never.
     *
     * @param personOf for each record the number of the person behind it; {@link LabelledPairs#UNKNOWN} if not known
     * @return for each record the number of its group; groups are numbered by their first records
     */
    public static int[] group(int[] personOf, WeightedEdges edges, double cut) {
        return group(personOf, edges, cut, CannotLink.NONE);
    }

    /**
     * The same, where groups that contradict each other stay apart, and so does whoever fits two of these nearly as
     * well: it is not known to which of them it belongs.
     */
    public static int[] group(int[] personOf, WeightedEdges edges, double cut, CannotLink apart) {
        WeightedEdges within = edges.within(new ConnectedComponents(personOf, edges, cut));
        var linkage = new AverageLinkage(personOf, cut, new GroupsApart(apart, within, cut));
        linkage.read(within);
        linkage.joinKnownPeople();
        while (linkage.joinBestPartners()) {
            // each round sees the joins of the last
        }
        return linkage.groupOf;
    }

    private void read(WeightedEdges edges) {
        start = new int[groups + 1];
        for (int edge = 0; edge < edges.size(); edge++) {
            start[edges.left(edge) + 1]++;
            start[edges.right(edge) + 1]++;
        }
        for (int group = 0; group < groups; group++) {
            start[group + 1] += start[group];
        }
        other = new int[start[groups]];
        sum = new double[other.length];
        count = new int[other.length];
        int[] next = Arrays.copyOf(start, groups);
        double[] probabilities = new double[edges.size()];
        Arrays.parallelSetAll(probabilities, edges::probability);
        for (int edge = 0; edge < probabilities.length; edge++) {
            put(next, edges.left(edge), edges.right(edge), probabilities[edge]);
            put(next, edges.right(edge), edges.left(edge), probabilities[edge]);
        }
    }

    private void put(int[] next, int group, int neighbour, double probability) {
        int at = next[group]++;
        other[at] = neighbour;
        sum[at] = probability;
        count[at] = 1;
    }

    private void joinKnownPeople() {
        int[] number = new int[groups];
        int[] numberOf = new int[groups];
        Arrays.fill(numberOf, NONE);
        int numbered = 0;
        for (int record = 0; record < groups; record++) {
            int person = personOf[record];
            boolean met = person != LabelledPairs.UNKNOWN && numberOf[person] != NONE;
            number[record] = met ? numberOf[person] : numbered++;
            if (person != LabelledPairs.UNKNOWN) {
                numberOf[person] = number[record];
            }
        }
        if (numbered < groups) {
            join(number, numbered);
        }
    }

    private boolean joinBestPartners() {
        apart.note(groupOf, groups);
        int[] best = new int[groups];
        Arrays.parallelSetAll(best, this::best);
        int[] number = new int[groups];
        int numbered = 0;
        for (int group = 0; group < groups; group++) {
            boolean joins = best[group] >= 0 && best[best[group]] == group;
            number[group] = joins && best[group] < group ? number[best[group]] : numbered++;
        }
        if (numbered == groups) {
            return false;
        }
        dropEdgesOfFinished(best);
        join(number, numbered);
        return true;
    }

    /**
     * Whom nobody fits now, nobody ever will: a join brings none of its parts nearer to anybody. Whoever is kept apart
     * only by what others state may still be decided on.
     */
    private void dropEdgesOfFinished(int[] best) {
        int kept = 0;
        for (int group = 0; group < groups; group++) {
            int end = start[group + 1];
            int begin = start[group];
            start[group] = kept;
            for (int at = begin; best[group] != NONE && at < end; at++) {
                if (best[other[at]] != NONE) {
                    other[kept] = other[at];
                    sum[kept] = sum[at];
                    count[kept++] = count[at];
                }
            }
        }
        start[groups] = kept;
    }

    /** The group that fits best, if any fits; of equal ones the first. */
    private int best(int group) {
        int best = NONE;
        double most = cut;
        boolean undecided = false;
        for (int at = start[group]; at < start[group + 1]; at++) {
            double mean = mean(group, at);
            boolean firstOfEquals = mean == most && best != NONE && other[at] < best;
            boolean better = mean > most || firstOfEquals || mean == most && best == NONE;
            if (!better || twoPeople(group, other[at])) {
                continue;
            }
            if (apart.any() && hindered(group, other[at], mean)) {
                undecided = true;
            } else {
                most = mean;
                best = other[at];
            }
        }
        return best == NONE && undecided ? UNDECIDED : best;
    }

    private boolean hindered(int group, int partner, double mean) {
        return apart.between(group, partner) || contested(group, partner, mean) || contested(partner, group, mean);
    }

    private double mean(int group, int at) {
        double pairs = (double) size[group] * size[other[at]];
        return (sum[at] + Parameters.UNCOMPARED_PROBABILITY * (pairs - count[at])) / pairs;
    }

    /** Whether a rival of the partner fits a group nearly as well, of which it is not stated to whom it belongs. */
    private boolean contested(int group, int partner, double mean) {
        for (int at = start[group]; at < start[group + 1]; at++) {
            double rival = other[at] == partner ? 0 : mean(group, at);
            boolean nearly = rival >= cut && odds(rival) > Parameters.NAMESAKE_NEARLY_AS_WELL * odds(mean);
            if (nearly && apart.choose(group, partner, other[at])) {
                return true;
            }
        }
        return false;
    }

    private static double odds(double mean) {
        return mean / Math.max(ROUNDING, 1 - mean);
    }

    private boolean twoPeople(int one, int another) {
        return personOf[one] != personOf[another]
                && personOf[one] != LabelledPairs.UNKNOWN
                && personOf[another] != LabelledPairs.UNKNOWN;
    }

    private void join(int[] number, int numbered) {
        for (int record = 0; record < groupOf.length; record++) {
            groupOf[record] = number[groupOf[record]];
        }
        int[] sizes = new int[numbered];
        int[] people = new int[numbered];
        Arrays.fill(people, LabelledPairs.UNKNOWN);
        int[] firstMember = new int[numbered];
        int[] nextMember = new int[groups];
        Arrays.fill(firstMember, NONE);
        for (int group = groups - 1; group >= 0; group--) {
            sizes[number[group]] += size[group];
            people[number[group]] = Math.max(people[number[group]], personOf[group]);
            nextMember[group] = firstMember[number[group]];
            firstMember[number[group]] = group;
        }
        merge(number, numbered, firstMember, nextMember);
        size = sizes;
        personOf = people;
        groups = numbered;
    }

    /** Adds up the edges of joined groups; a joined group never has more edges than its parts. */
    private void merge(int[] number, int numbered, int[] firstMember, int[] nextMember) {
        int[] starts = new int[numbered + 1];
        int[] others = new int[start[groups]];
        double[] sums = new double[others.length];
        int[] counts = new int[others.length];
        int[] placeOf = new int[numbered];
        Arrays.fill(placeOf, NONE);
        int end = 0;
        for (int group = 0; group < numbered; group++) {
            int begin = end;
            for (int member = firstMember[group]; member != NONE; member = nextMember[member]) {
                for (int at = start[member]; at < start[member + 1]; at++) {
                    int neighbour = number[other[at]];
                    if (neighbour == group) {
                        continue;
                    }
                    if (placeOf[neighbour] < begin) {
                        placeOf[neighbour] = end;
                        others[end] = neighbour;
                        sums[end] = 0;
                        counts[end++] = 0;
                    }
                    sums[placeOf[neighbour]] += sum[at];
                    counts[placeOf[neighbour]] += count[at];
                }
            }
            starts[group + 1] = end;
        }
        start = starts;
        other = others;
        sum = sums;
        count = counts;
    }
}
