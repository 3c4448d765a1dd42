package id.pulang.linkage.search;

import id.pulang.linkage.dictionary.Ints;
import id.pulang.linkage.dictionary.Similarity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Collects the people of one segment, born in a range of years, who bear words like the wanted ones, and keeps those
 * with most weight. The rarest word goes first; once it has brought enough people, commoner words only add weight to
 * those who are there, so that a name without a date stays cheap as well.
 */
final class CandidateCollector {

    private static final int SLOTS = 1 << 17;
    private static final int MOST_PEOPLE = SLOTS / 2;
    private static final int ENOUGH_PEOPLE = 8_192;
    private static final int PAGE = 4_096;
    private static final int MOST_READ = 1 << 20;
    private static final double LEAST_BITS = 0.8;
    private static final int STEPS = 1_024;
    private static final double STEPS_A_BIT = 10;
    private static final double LOWEST = -20;

    private final int[] people = new int[SLOTS];
    private final float[] bits = new float[SLOTS];
    private final byte[] lastWord = new byte[SLOTS];
    private final int[] used = new int[MOST_PEOPLE];
    private final int[] page = new int[PAGE];
    private int size;
    private double leastKept;

    /** The bearers of one word, and what it is worth to be among them. */
    private record Bearers(int from, int to, double bits) {}

    /** The bearers of all words that agree with one wanted word. */
    private record Group(int unit, List<Bearers> bearers) {

        long size() {
            return bearers.stream().mapToLong(each -> each.to() - each.from()).sum();
        }
    }

    /** What those who were left out could weigh at most: minus infinity when nobody was, infinity when unknown. */
    double leastKept() {
        return leastKept;
    }

    /** Collects people from one place to another and weighs their names and births. */
    void gather(NameAlignment alignment, Query wanted, int segment, int from, int to) {
        size = 0;
        leastKept = Double.NEGATIVE_INFINITY;
        for (var group : groups(alignment, wanted, segment, from, to)) {
            boolean creating = size < ENOUGH_PEOPLE;
            if (creating || group.size() < MOST_READ) {
                read(group, wanted.segment(segment).bearers(), creating);
            }
        }
        weighBirths(wanted, segment);
    }

    private static List<Group> groups(NameAlignment alignment, Query wanted, int segment, int from, int to) {
        var groups = new ArrayList<Group>();
        var name = wanted.name();
        for (int unit = 0; unit < name.units(); unit++) {
            var bearers = new ArrayList<Bearers>();
            var lookalikes = name.lookalikes(segment, unit);
            for (int i = 0; i < lookalikes.size(); i++) {
                double bits = name.bits(unit, lookalikes.likeness(i));
                add(bearers, wanted.segment(segment), lookalikes.word(i), bits, from, to);
            }
            for (int[] half : alignment.halves()) {
                if (half[0] == unit) {
                    double bits = name.bits(unit, Similarity.SAME) / 2;
                    add(bearers, wanted.segment(segment), rarer(half, wanted.segment(segment)), bits, from, to);
                }
            }
            bearers.sort(Comparator.comparingDouble(Bearers::bits).reversed());
            groups.add(new Group(unit, bearers));
        }
        groups.sort(Comparator.comparingLong(Group::size));
        return groups;
    }

    private static int rarer(int[] half, Segment segment) {
        return segment.bearersOf(half[1]) < segment.bearersOf(half[2]) ? half[1] : half[2];
    }

    private static void add(List<Bearers> bearers, Segment segment, int word, double bits, int from, int to) {
        if (bits < LEAST_BITS) {
            return;
        }
        int first = segment.firstBearerFrom(word, from);
        int end = segment.firstBearerFrom(word, to);
        if (first < end) {
            bearers.add(new Bearers(first, end, bits));
        }
    }

    private void read(Group group, Ints bearers, boolean creating) {
        for (var each : group.bearers()) {
            for (int at = each.from(); at < each.to(); at += PAGE) {
                int count = Math.min(PAGE, each.to() - at);
                bearers.copy(at, count, page);
                for (int i = 0; i < count; i++) {
                    add(page[i], (byte) (group.unit() + 1), (float) each.bits(), creating);
                }
            }
        }
    }

    private void add(int person, byte word, float worth, boolean creating) {
        int slot = person * 0x9E3779B9 >>> 15;
        while (people[slot] != 0 && people[slot] != person + 1) {
            slot = slot + 1 & SLOTS - 1;
        }
        if (people[slot] == 0) {
            if (!creating || size == MOST_PEOPLE) {
                leastKept = Double.POSITIVE_INFINITY;
                return;
            }
            people[slot] = person + 1;
            bits[slot] = 0;
            lastWord[slot] = 0;
            used[size++] = slot;
        }
        if (lastWord[slot] != word) {
            lastWord[slot] = word;
            bits[slot] += worth;
        }
    }

    private void weighBirths(Query wanted, int segment) {
        if (wanted.born() == 0) {
            return;
        }
        var births = wanted.segment(segment).births();
        for (int i = 0; i < size; i++) {
            int slot = used[i];
            bits[slot] += (float) BirthAgreement.of(wanted.born(), births.at(people[slot] - 1))
                    .bits();
        }
    }

    /**
     * Hands over so many of those collected, those with most weight, and forgets all. Everybody who may not be found is
     * as if they had never been there; who weighs least is not asked about once it is certain that somebody is left.
     */
    void handOver(int most, IntPredicate among, IntConsumer heaviest) {
        int[] order = heaviestFirst();
        int left = most;
        int least = STEPS - 1;
        for (int i = 0; i < size; i++) {
            int person = people[order[i]] - 1;
            if (!among.test(person)) {
                continue;
            }
            if (left == 0) {
                leastKept = Math.max(leastKept, (least + 1) / STEPS_A_BIT + LOWEST);
                break;
            }
            heaviest.accept(person);
            least = step(bits[order[i]]);
            left--;
        }
        forget();
    }

    /** The slots of all who were collected, by falling steps of weight (a counting sort). */
    private int[] heaviestFirst() {
        int[] starts = new int[STEPS + 1];
        for (int i = 0; i < size; i++) {
            starts[STEPS - step(bits[used[i]])]++;
        }
        for (int step = 1; step <= STEPS; step++) {
            starts[step] += starts[step - 1];
        }
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[starts[STEPS - 1 - step(bits[used[i]])]++] = used[i];
        }
        return order;
    }

    private static int step(double bits) {
        return (int) Math.clamp((bits - LOWEST) * STEPS_A_BIT, 0, STEPS - 1);
    }

    private void forget() {
        if (size > SLOTS / 16) {
            Arrays.fill(people, 0);
            return;
        }
        for (int i = 0; i < size; i++) {
            people[used[i]] = 0;
        }
    }
}
