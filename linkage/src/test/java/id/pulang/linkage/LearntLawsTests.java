package id.pulang.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.linkage.batch.PairScoring;
import id.pulang.linkage.batch.TrainedModel;
import id.pulang.linkage.clustering.WeightedPairs;
import id.pulang.linkage.model.Parameters;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.RecordPair;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of a registry that is weighed part by part by what a sample of it taught. */
class LearntLawsTests {

    private static final OptionalDouble CUT = OptionalDouble.empty();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"250, 41", "600, 42", "1100, 43"})
    void aSampleOfAllGivesWhatAllAtOnceGiveDownToTheLastBit(int people, long seed) throws IOException {
        var records = shuffled(LongLists.invented(folder, people, seed).records(), seed);
        var kept = Linker.standard().keep(records);

        var learnt = TrainedModel.from(shuffled(records, seed + 1), records.size(), CUT);

        var pairs = learnt.pairs(records);
        assertThat(bits(records, pairs)).isEqualTo(bits(kept.records(), kept));
        assertThat(groups(records, learnt.groups(records, pairs))).isEqualTo(groups(records, kept.groupOf()));
    }

    @ParameterizedTest
    @CsvSource({"700, 51", "800, 52", "900, 53"})
    void recordsMeetAndWeighTheSameInWhateverPartTheyLie(int people, long seed) throws IOException {
        var records = shuffled(LongLists.invented(folder, people, seed).records(), seed);
        var learnt = learnt(records);

        var pairs = learnt.pairs(records);

        assertThat(met(records, learnt)).isEqualTo(bits(records, pairs)).hasSizeGreaterThan(records.size());
    }

    @ParameterizedTest
    @CsvSource({"700, 61", "800, 62"})
    void aComponentIsGroupedByItselfAsAmongAll(int people, long seed) throws IOException {
        var records = LongLists.invented(folder, people, seed).records();
        var learnt = learnt(records);
        var pairs = learnt.pairs(records);

        var bits = bits(records, pairs);
        var apart = new HashSet<Set<String>>();
        for (List<Integer> component : components(records, learnt, pairs)) {
            var members = shuffled(component, seed).stream().map(records::get).toList();
            apart.addAll(groups(members, learnt.groups(members, among(members, bits))));
        }

        assertThat(apart).isEqualTo(groups(records, learnt.groups(records, pairs)));
    }

    @Test
    void whatWasSentElsewhereIsTheSame() throws Exception {
        var records = LongLists.invented(folder, 700, 71).records();
        var learnt = learnt(records);

        var sent = sent(learnt);

        assertThat(bits(records, sent.pairs(records))).isEqualTo(bits(records, learnt.pairs(records)));
        assertThat(sent.leastBits()).isEqualTo(learnt.leastBits());
        assertThat(sent.mostSharing()).isEqualTo(learnt.mostSharing());
        assertThat(sent.leastShared()).isEqualTo(learnt.leastShared()).isEqualTo(2);
    }

    @Test
    void tooFewRecordsTeachNoWeights() throws IOException {
        var records = LongLists.invented(folder, 700, 81).records();

        assertThat(TrainedModel.from(records.subList(0, Parameters.FEWEST_RECORDS), 10_000, CUT)
                        .weights())
                .isTrue();
        assertThat(TrainedModel.from(records.subList(0, Parameters.FEWEST_RECORDS - 1), 10_000, CUT)
                        .weights())
                .isFalse();
    }

    @Test
    void refusesARecordThatIsThereTwice() throws IOException {
        var record = LongLists.invented(folder, 20, 91).records().getFirst();

        assertThatThrownBy(() -> TrainedModel.from(List.of(record, record), 2, CUT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(record.id());
    }

    /** From two thirds of the records; which buckets tell something is counted among all. */
    private static TrainedModel learnt(List<PersonRecord> records) {
        var learnt = TrainedModel.from(records.subList(0, records.size() * 2 / 3), records.size(), CUT);
        long[] pairs = new long[201];
        buckets(records, learnt).values().stream()
                .filter(members -> members.size() <= 200)
                .forEach(members -> pairs[members.size()] += (long) members.size() * (members.size() - 1) / 2);
        return learnt.counted(pairs, records.size());
    }

    /** The records of each bucket, each read in a small part. */
    private static Map<Long, List<Integer>> buckets(List<PersonRecord> records, TrainedModel learnt) {
        var buckets = new HashMap<Long, List<Integer>>();
        for (int from = 0; from < records.size(); from += 500) {
            PairScoring part = learnt.part(records.subList(from, Math.min(records.size(), from + 500)));
            for (int record = from; record < Math.min(records.size(), from + 500); record++) {
                for (long bucket : part.buckets(record - from)) {
                    buckets.computeIfAbsent(bucket, unused -> new ArrayList<>()).add(record);
                }
            }
        }
        return buckets;
    }

    /** What those who meet weigh, found as many machines would find it. */
    private static Map<RecordPair, Double> met(List<PersonRecord> records, TrainedModel learnt) {
        var shared = new HashMap<Long, Integer>();
        buckets(records, learnt).values().stream()
                .filter(members -> members.size() <= learnt.mostSharing())
                .forEach(members -> count(members, shared));
        var candidates = shared.entrySet().stream()
                .filter(pair -> pair.getValue() >= learnt.leastShared())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        var bits = new HashMap<RecordPair, Double>();
        for (int from = 0; from < candidates.size(); from += 30_000) {
            weigh(candidates.subList(from, Math.min(candidates.size(), from + 30_000)), records, learnt, bits);
        }
        return bits;
    }

    private static void count(List<Integer> members, Map<Long, Integer> shared) {
        for (int right = 1; right < members.size(); right++) {
            for (int left = 0; left < right; left++) {
                if (!members.get(left).equals(members.get(right))) {
                    shared.merge((long) members.get(left) << 32 | members.get(right), 1, Integer::sum);
                }
            }
        }
    }

    private static void weigh(
            List<Long> pairs, List<PersonRecord> records, TrainedModel learnt, Map<RecordPair, Double> bits) {
        var needed = shuffled(
                pairs.stream()
                        .flatMap(pair -> Stream.of((int) (pair >> 32), pair.intValue()))
                        .distinct()
                        .toList(),
                pairs.size());
        var places = new HashMap<Integer, Integer>();
        needed.forEach(record -> places.put(record, places.size()));
        PairScoring part = learnt.part(needed.stream().map(records::get).toList());
        for (long pair : pairs) {
            int left = (int) (pair >> 32);
            int right = (int) pair;
            double weight = part.bits(places.getOrDefault(right, 0), places.getOrDefault(left, 0));
            if (PairScoring.worthKeeping(weight)) {
                bits.put(pair(records, left, right), (double) (float) weight);
            }
        }
    }

    private static List<List<Integer>> components(
            List<PersonRecord> records, TrainedModel learnt, WeightedPairs pairs) {
        int[] component = new int[records.size()];
        for (int record = 0; record < component.length; record++) {
            component[record] = record;
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int pair = 0; pair < pairs.pairs(); pair++) {
                int one = component[pairs.left(pair)];
                int other = component[pairs.right(pair)];
                if (pairs.bits(pair) >= learnt.leastBits() && one != other) {
                    component[pairs.left(pair)] = Math.min(one, other);
                    component[pairs.right(pair)] = Math.min(one, other);
                    changed = true;
                }
            }
        }
        var members = new HashMap<Integer, List<Integer>>();
        for (int record = 0; record < component.length; record++) {
            members.computeIfAbsent(component[record], unused -> new ArrayList<>())
                    .add(record);
        }
        return List.copyOf(members.values());
    }

    private static WeightedPairs among(List<PersonRecord> members, Map<RecordPair, Double> bits) {
        var found = new ArrayList<int[]>();
        for (int right = 1; right < members.size(); right++) {
            for (int left = 0; left < right; left++) {
                if (bits.containsKey(pair(members, left, right))) {
                    found.add(new int[] {left, right});
                }
            }
        }
        return new Some(members, found, bits);
    }

    private record Some(List<PersonRecord> members, List<int[]> found, Map<RecordPair, Double> weights)
            implements WeightedPairs {

        @Override
        public int pairs() {
            return found.size();
        }

        @Override
        public int left(int pair) {
            return found.get(pair)[0];
        }

        @Override
        public int right(int pair) {
            return found.get(pair)[1];
        }

        @Override
        public double bits(int pair) {
            return weights.getOrDefault(LearntLawsTests.pair(members, left(pair), right(pair)), 0.0);
        }
    }

    private static TrainedModel sent(TrainedModel learnt) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(learnt);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (TrainedModel) in.readObject();
        }
    }

    private static <T> List<T> shuffled(List<T> all, long seed) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static Set<Set<String>> groups(List<PersonRecord> records, int[] groupOf) {
        var groups = new HashMap<Integer, Set<String>>();
        for (int at = 0; at < groupOf.length; at++) {
            groups.computeIfAbsent(groupOf[at], unused -> new HashSet<>())
                    .add(records.get(at).id());
        }
        return new HashSet<>(groups.values());
    }

    private static Map<RecordPair, Double> bits(List<PersonRecord> records, WeightedPairs pairs) {
        var bits = new HashMap<RecordPair, Double>();
        for (int pair = 0; pair < pairs.pairs(); pair++) {
            bits.put(pair(records, pairs.left(pair), pairs.right(pair)), pairs.bits(pair));
        }
        return bits;
    }

    private static RecordPair pair(List<PersonRecord> records, int left, int right) {
        return new RecordPair(records.get(left).id(), records.get(right).id());
    }
}
