package id.pulang.linkage.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReclusteringTests {

    private static final double CUT = 0.3;
    private static final double[] OFTEN = {0.2, 0.31, 0.7};
    private static final int RECORDS = 16;

    /** Many pairs are as likely as others, so that ties and the order in which sums are made decide. */
    @Test
    void groupsAsAllWouldBeInWhateverOrderRecordsAndPairsCome() {
        for (long seed = 0; seed < 5_000; seed++) {
            var random = new Random(seed);
            var pairs = pairs(random);
            int[] inOrder = AverageLinkage.group(strangers(RECORDS), edges(pairs), CUT);
            int[] rank = shuffled(RECORDS, random);
            boolean[] all = new boolean[RECORDS];
            Arrays.fill(all, true);
            var regrouping = new Reclustering(all, rank);

            Collections.shuffle(pairs, random);
            int[] groups = regrouping.groups(edges(renamed(pairs, regrouping.members())), CUT);

            assertThat(groups).as("seed " + seed).containsExactly(inOrder);
        }
    }

    @Test
    void looksAtThoseOnlyWhoWereTouched() {
        var edges = SomeEdges.none()
                .likely(0, 1, 0.9)
                .likely(1, 2, 0.9)
                .likely(2, 3, 0.9)
                .edges();

        var regrouping = new Reclustering(new boolean[] {true, false, true, true}, new int[] {3, 1, 0, 2});

        assertThat(regrouping.members()).containsExactly(2, 3, 0);
        assertThat(regrouping.groups(edges, CUT)).containsExactly(0, 0, 1);
    }

    private record Weighed(int left, int right, double probability) {}

    private static List<Weighed> pairs(Random random) {
        var pairs = new ArrayList<Weighed>();
        for (int right = 1; right < RECORDS; right++) {
            for (int left = 0; left < right; left++) {
                if (random.nextInt(3) > 0) {
                    pairs.add(new Weighed(left, right, OFTEN[random.nextInt(OFTEN.length)]));
                }
            }
        }
        return pairs;
    }

    private static List<Weighed> renamed(List<Weighed> pairs, int[] members) {
        return pairs.stream()
                .map(pair -> new Weighed(members[pair.right()], members[pair.left()], pair.probability()))
                .toList();
    }

    private static WeightedEdges edges(List<Weighed> pairs) {
        var edges = SomeEdges.none();
        pairs.forEach(pair -> edges.likely(pair.left(), pair.right(), pair.probability()));
        return edges.edges();
    }

    private static int[] shuffled(int size, Random random) {
        var numbers = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] strangers(int records) {
        int[] people = new int[records];
        Arrays.fill(people, LabelledPairs.UNKNOWN);
        return people;
    }
}
