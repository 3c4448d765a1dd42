package id.pulang.linkage;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.batch.BatchLinkage;
import id.pulang.linkage.decision.TrainingLabels;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.RecordPair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the likely groups of long lists, with answers to learn from and without. */
class LikelyLawsTests {

    private static final int HALF = 50;
    private static final double NEARLY_ALL = 0.9;

    private static LongLists lists = new LongLists(List.of(), Map.of());
    private static final Map<Integer, BatchLinkage> LINKED = new HashMap<>();

    private final Linker linker = Linker.standard();

    @BeforeAll
    static void inventLists(@TempDir Path folder) throws IOException {
        lists = LongLists.invented(folder, 430, 5);
        for (int answered : List.of(0, HALF)) {
            LINKED.put(answered, Linker.standard().likely(lists.records(), lists.known(answered, 4)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, HALF})
    void anyTwoRecordsSayTheSameEitherWayRound(int answered) {
        var likely = linked(answered);

        for (int pair = 0; pair < likely.pairs(); pair++) {
            var there = likely.explain(likely.left(pair), likely.right(pair));
            var back = likely.explain(likely.right(pair), likely.left(pair));
            assertThat(there.totalBits()).isCloseTo(back.totalBits(), within(1e-9));
            assertThat(there.probability()).isCloseTo(back.probability(), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, HALF})
    void theSameListsGiveTheSameBitsOnAnotherNumberOfThreads(int answered)
            throws InterruptedException, ExecutionException {
        try (var oneThread = new ForkJoinPool(1);
                var threeThreads = new ForkJoinPool(3)) {
            for (var pool : List.of(oneThread, threeThreads)) {
                var again = pool.submit(() -> linker.likely(lists.records(), lists.known(answered, 4)))
                        .get();

                assertThat(said(lists.records(), again)).isEqualTo(said(lists.records(), linked(answered)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, HALF})
    void theOrderOfRowsAndOfFilesChangesNothingDownToTheLastBit(int answered) {
        var shuffled = new ArrayList<>(lists.records());
        Collections.shuffle(shuffled, new Random(answered));
        var byFile = new ArrayList<>(lists.records().reversed());

        for (var turned : List.of(shuffled, byFile)) {
            var likely = linker.likely(turned, lists.known(answered, 4));

            assertThat(said(turned, likely)).isEqualTo(said(lists.records(), linked(answered)));
        }
    }

    @Test
    void theNumbersOfRowsChangeNoGroup() {
        var numbers = new ArrayList<>(
                IntStream.range(0, lists.records().size()).boxed().toList());
        Collections.shuffle(numbers, new Random(6));
        var renumbered = new ArrayList<PersonRecord>();
        var answers = lists.known(HALF, 4).personOf();
        var known = new HashMap<String, String>();
        var idOf = new HashMap<String, String>();
        for (PersonRecord record : lists.records()) {
            String id = Integer.toString(numbers.get(idOf.size()));
            idOf.put(id, record.id());
            renumbered.add(Altered.called(record, id));
            if (answers.containsKey(record.id())) {
                known.put(id, answers.getOrDefault(record.id(), ""));
            }
        }

        var likely = linker.likely(renumbered, new TrainingLabels(known));

        var named = groups(renumbered, likely).stream()
                .map(group -> group.stream().map(idOf::get).collect(toSet()))
                .collect(toSet());
        assertThat(named).isEqualTo(groups(lists.records(), linked(HALF)));
    }

    @Test
    void theNamesOfFilesChangeNoGroupAndHardlyABit() {
        var renamed = lists.records().stream()
                .map(record -> Altered.ofList(
                        record, new StringBuilder(record.source()).reverse().toString()))
                .toList();

        var likely = linker.likely(renamed, TrainingLabels.nothing());

        assertThat(groups(renamed, likely)).isEqualTo(groups(lists.records(), linked(0)));
        var before = said(lists.records(), linked(0));
        said(renamed, likely).forEach((pair, bits) -> assertThat(bits).isCloseTo(before.get(pair), within(0.01)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, HALF})
    void silenceNeverSpeaksForTwoRecordsNorDoLearntWeightsMakeItDoSo(int answered) {
        var likely = linked(answered);
        var random = new Random(2);

        for (int i = 0; i < 3_000; i++) {
            int left = random.nextInt(lists.records().size() - 1);
            int right = left + 1 + random.nextInt(lists.records().size() - left - 1);
            assertThat(likely.explain(left, right).fields())
                    .filteredOn(field -> field.left() == null || field.right() == null)
                    .filteredOn(field -> field.level() == ComparisonLevel.MISSING)
                    .allMatch(field -> field.bits() <= 0);
        }
    }

    @Test
    void aListThatComesLaterLeavesNearlyAllGroupsOfBefore() {
        for (String late : List.of("1-police-custody-list", "3-embassy-registration", "6-family-reports")) {
            var early = lists.records().stream()
                    .filter(record -> !record.source().equals(late))
                    .toList();

            var before = pairs(groups(early, linker.likely(early, TrainingLabels.nothing())));

            var atOnce = pairs(groups(lists.records(), linked(0)));
            long kept = before.stream().filter(atOnce::contains).count();
            assertThat(kept / (double) before.size()).as(late).isGreaterThan(NEARLY_ALL);
        }
    }

    @Test
    void whatPeopleHaveFoundOutIsAlwaysRight() {
        var known = lists.known(HALF, 4).personOf();
        var groups = groups(lists.records(), linked(HALF));

        var peopleInAGroup = groups.stream()
                .map(group -> group.stream()
                        .filter(known::containsKey)
                        .map(known::get)
                        .collect(toSet()))
                .toList();

        assertThat(peopleInAGroup).allMatch(people -> people.size() <= 1);
        assertThat(peopleInAGroup.stream().flatMap(Set::stream)).doesNotHaveDuplicates();
    }

    @Test
    void aSplitAfterAJoinRestoresBoth() {
        var before = groups(lists.records(), linked(0));
        var one = before.stream().filter(group -> group.size() == 3).findFirst().orElseThrow();
        var another =
                before.stream().filter(group -> group.size() == 4).findFirst().orElseThrow();
        var pair = List.of(new TreeSet<>(one).first(), new TreeSet<>(another).first());

        var joined = grouped(Map.of(pair.getFirst(), "somebody", pair.getLast(), "somebody"));
        var split = grouped(Map.of(pair.getFirst(), "somebody", pair.getLast(), "somebody else"));

        assertThat(joined).anyMatch(group -> group.containsAll(pair));
        assertThat(split).isEqualTo(before);
    }

    private Set<Set<String>> grouped(Map<String, String> personOf) {
        return groups(lists.records(), linker.likely(lists.records(), new TrainingLabels(personOf)));
    }

    private static BatchLinkage linked(int answered) {
        var likely = LINKED.get(answered);
        assertThat(likely).isNotNull();
        return likely;
    }

    private static Set<Set<String>> groups(List<PersonRecord> records, BatchLinkage likely) {
        var groups = new HashMap<Integer, Set<String>>();
        int[] groupOf = likely.groupOf();
        for (int at = 0; at < groupOf.length; at++) {
            groups.computeIfAbsent(groupOf[at], unused -> new HashSet<>())
                    .add(records.get(at).id());
        }
        return new HashSet<>(groups.values());
    }

    private static Set<RecordPair> pairs(Set<Set<String>> groups) {
        var pairs = new HashSet<RecordPair>();
        for (var group : groups) {
            for (String one : group) {
                group.stream()
                        .filter(other -> other.compareTo(one) > 0)
                        .forEach(other -> pairs.add(new RecordPair(one, other)));
            }
        }
        return pairs;
    }

    /** The bits of all pairs, and the groups as pairs of no bits. */
    private static Map<RecordPair, Double> said(List<PersonRecord> records, BatchLinkage likely) {
        var said = new TreeMap<RecordPair, Double>();
        pairs(groups(records, likely)).forEach(pair -> said.put(pair, 0.0));
        for (int pair = 0; pair < likely.pairs(); pair++) {
            var ids = new RecordPair(
                    records.get(likely.left(pair)).id(),
                    records.get(likely.right(pair)).id());
            said.put(ids, likely.bits(pair));
        }
        return said;
    }
}
