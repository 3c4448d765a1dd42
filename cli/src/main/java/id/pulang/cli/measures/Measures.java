package id.pulang.cli.measures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well groups of records agree with the truth, looking only at records about which the truth is known.
 *
 * @param groups all pairs of records within groups
 * @param bCubed record by record, after Bagga and Baldwin, "Algorithms for Scoring Coreference Chains" (1998)
 * @param found how many people the groups say there are
 * @param real how many there are
 * @param wrongJoins pairs of records that stand together and are two people
 * @param corrections the fewest answers that mend the groups: one for each part to split off or to join
 * @param sizes how many groups there are of each size
 */
public record Measures(
        Score groups,
        Score bCubed,
        int records,
        int found,
        int real,
        long wrongJoins,
        long corrections,
        Map<Integer, Integer> sizes) {

    /** Measures groups, given as a number for each record. */
    public static Measures of(int[] groupOf, People people) {
        long[] cells = cells(groupOf, people);
        var tally = new Tally();
        int from = 0;
        while (from < cells.length) {
            int to = from;
            while (to < cells.length && cells[to] == cells[from]) {
                to++;
            }
            tally.cell(cells[from], to - from);
            from = to;
        }
        int[] persons =
                Arrays.stream(cells).mapToInt(cell -> (int) cell).sorted().toArray();
        return tally.measures(cells.length, persons);
    }

    /** Measures pairs that were taken to be one person, before they are grouped. */
    public static Score ofPairs(int[] left, int[] right, People people) {
        long said = 0;
        long correct = 0;
        for (int pair = 0; pair < left.length; pair++) {
            if (people.knows(left[pair]) && people.knows(right[pair])) {
                said++;
                correct += people.person(left[pair]) == people.person(right[pair]) ? 1 : 0;
            }
        }
        int[] persons = Arrays.stream(people.numbers())
                .filter(person -> person >= 0)
                .sorted()
                .toArray();
        return Score.of(correct, said, pairsOfRuns(persons));
    }

    /** Group and person of each known record in one number, sorted. */
    private static long[] cells(int[] groupOf, People people) {
        long[] cells = new long[groupOf.length];
        int count = 0;
        for (int record = 0; record < groupOf.length; record++) {
            if (people.knows(record)) {
                cells[count++] = (long) groupOf[record] << 32 | people.person(record);
            }
        }
        long[] known = Arrays.copyOf(cells, count);
        Arrays.sort(known);
        return known;
    }

    private static long pairs(long size) {
        return size * (size - 1) / 2;
    }

    private static long pairsOfRuns(int[] sorted) {
        long pairs = 0;
        int from = 0;
        while (from < sorted.length) {
            int to = endOfRun(sorted, from);
            pairs += pairs(to - from);
            from = to;
        }
        return pairs;
    }

    private static int endOfRun(int[] sorted, int from) {
        int to = from;
        while (to < sorted.length && sorted[to] == sorted[from]) {
            to++;
        }
        return to;
    }

    /** Adds up groups, whose records come person by person. */
    private static final class Tally {

        private final Map<Integer, Integer> sizes = new TreeMap<>();
        private final Map<Integer, Double> squaresOf = new HashMap<>();
        private int group = Integer.MIN_VALUE;
        private int size;
        private double squares;
        private long right;
        private long joined;
        private int found;
        private int parts;
        private double precise;
        private double recalled;

        void cell(long cell, int count) {
            int its = (int) (cell >> 32);
            if (its != group) {
                endGroup();
                group = its;
            }
            size += count;
            squares += (double) count * count;
            right += pairs(count);
            parts++;
            squaresOf.merge((int) cell, (double) count * count, Double::sum);
        }

        private void endGroup() {
            if (size > 0) {
                found++;
                joined += pairs(size);
                precise += squares / size;
                sizes.merge(size, 1, Integer::sum);
            }
            size = 0;
            squares = 0;
        }

        private Score bCubed(int records) {
            return records == 0 ? new Score(1, 1) : new Score(precise / records, recalled / records);
        }

        Measures measures(int records, int[] persons) {
            endGroup();
            int real = 0;
            int from = 0;
            while (from < persons.length) {
                int to = endOfRun(persons, from);
                recalled += squaresOf.getOrDefault(persons[from], 0.0) / (to - from);
                real++;
                from = to;
            }
            return new Measures(
                    Score.of(right, joined, pairsOfRuns(persons)),
                    bCubed(records),
                    records,
                    found,
                    real,
                    joined - right,
                    (parts - found) + (long) (parts - real),
                    sizes);
        }
    }
}
