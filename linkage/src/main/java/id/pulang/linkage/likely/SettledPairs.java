package id.pulang.linkage.likely;

import id.pulang.linkage.Known;
import id.pulang.linkage.weights.Readings;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What is known of some records, pair by pair: known to be one person, known to be two, or not known. */
final class SettledPairs {

    private static final int UNKNOWN = -1;
    private static final float CERTAIN = 60;

    private final int[] personOf;
    private final int people;

    SettledPairs(Readings readings, Known known) {
        personOf = new int[readings.size()];
        Map<String, Integer> numbers = new HashMap<>();
        for (int record = 0; record < personOf.length; record++) {
            String person = known.personOf().get(readings.record(record).id());
            personOf[record] = person == null ? UNKNOWN : numbers.computeIfAbsent(person, unused -> numbers.size());
        }
        people = numbers.size();
    }

    boolean nothing() {
        return people == 0;
    }

    /** Whether it is known of both records who they are. */
    boolean known(int left, int right) {
        return personOf[left] != UNKNOWN && personOf[right] != UNKNOWN;
    }

    /** Whether both records are known to be the same person. */
    boolean same(int left, int right) {
        return personOf[left] == personOf[right] && personOf[left] != UNKNOWN;
    }

    /** The number of the person behind a record of whom that is known. */
    int person(int record) {
        return personOf[record];
    }

    /** The edges, those of known people made certain, and one more from each record of a known person to the next. */
    Edges joined(Edges edges) {
        if (nothing()) {
            return edges;
        }
        var joined = new Edges();
        for (int edge = 0; edge < edges.size(); edge++) {
            if (!known(edges.left(edge), edges.right(edge))) {
                joined.add(edges.left(edge), edges.right(edge), edges.bits(edge));
            }
        }
        addAllPairsOfKnownPeople(joined);
        return joined;
    }

    private void addAllPairsOfKnownPeople(Edges joined) {
        int[] last = new int[people];
        Arrays.fill(last, UNKNOWN);
        int[] before = new int[personOf.length];
        for (int record = 0; record < personOf.length; record++) {
            if (personOf[record] != UNKNOWN) {
                before[record] = last[personOf[record]];
                last[personOf[record]] = record;
                for (int other = before[record]; other != UNKNOWN; other = before[other]) {
                    joined.add(other, record, CERTAIN);
                }
            }
        }
    }

    /** The edges between records of different known people: they are never joined, nor any groups that hold them. */
    Edges apart(Edges edges) {
        var apart = new Edges();
        for (int edge = 0; edge < edges.size() && !nothing(); edge++) {
            int left = edges.left(edge);
            int right = edges.right(edge);
            if (known(left, right) && !same(left, right)) {
                apart.add(left, right, -CERTAIN);
            }
        }
        return apart;
    }
}
