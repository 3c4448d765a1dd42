package id.pulang.linkage;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pulang.linkage.batch.BatchLinkage;
import id.pulang.linkage.batch.LinkageState;
import id.pulang.linkage.decision.TrainingLabels;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of lists that are kept when others are added to them. */
class KeptLawsTests {

    private static final String HOSPITAL = "2-hospital-patients";
    private static final String FAMILY = "6-family-reports";

    private final Linker linker = Linker.standard();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"600, 11, 1600, 2999", "700, 12, 2000, 2999", "3200, 13, 10001, 12999"})
    void listsAddedLaterInAnyOrderGiveWhatAllAtOnceGivesDownToTheLastBit(int people, long seed, int least, int most)
            throws IOException {
        var records = LongLists.invented(folder, people, seed).records();
        var hospital = ofList(records, HOSPITAL);
        var family = ofList(records, FAMILY);
        var kept = linker.keep(without(records, HOSPITAL, FAMILY));

        var one = kept.add(hospital).add(family);
        var other = kept.add(family).add(hospital);
        var both = kept.add(shuffled(without(records, sources(kept)), seed));

        assertThat(records).hasSizeBetween(least, most);
        assertThat(one.learntFrom()).isEqualTo(kept.records().size());
        assertThat(said(one)).isEqualTo(said(one.atOnce()));
        assertThat(said(other)).isEqualTo(said(one));
        assertThat(said(both)).isEqualTo(said(one));
        assertThat(groups(one)).hasSizeGreaterThan(groups(kept).size());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void rowsOfOneListThatComeInPartsGiveWhatAllAtOnceGives(long seed) throws IOException {
        var records = shuffled(LongLists.invented(folder, 700, seed).records(), seed);
        int most = records.size() * 4 / 5;
        int half = records.size() * 9 / 10;
        var kept = linker.keep(records.subList(0, most));

        var parts = kept.add(records.subList(half, records.size())).add(records.subList(most, half));

        assertThat(said(parts)).isEqualTo(said(kept.add(records.subList(most, records.size()))));
        assertThat(said(parts)).isEqualTo(said(parts.atOnce()));
        assertThat(parts.moved()).isNotEmpty();
    }

    @Test
    void theFirstGroupsAreTheLikelyOnesDownToTheLastBit() throws IOException {
        var records = LongLists.invented(folder, 550, 31).records();
        var likely = linker.likely(records, TrainingLabels.nothing());

        var kept = linker.keep(records);

        assertThat(bits(kept)).isEqualTo(bits(records, likely));
        assertThat(groups(kept)).isEqualTo(groups(records, likely.groupOf()));
        assertThat(said(kept.atOnce())).isEqualTo(said(kept));
    }

    @Test
    void listsTooShortToLearnFromAreLinkedAsIfNothingHadBeenKept() throws IOException {
        var records = LongLists.invented(folder, 120, 41).records();

        var kept = linker.keep(without(records, HOSPITAL, FAMILY))
                .add(ofList(records, FAMILY))
                .add(ofList(records, HOSPITAL));

        var likely = linker.likely(records, TrainingLabels.nothing());
        assertThat(groups(kept)).isEqualTo(groups(records, likely.groupOf()));
        assertThat(bits(kept)).isEqualTo(bits(records, likely));
        assertThat(said(kept.atOnce())).isEqualTo(said(kept));
    }

    @Test
    void whatIsLearntAnewIsWhatNobodyHasKept() throws IOException {
        var records = LongLists.invented(folder, 600, 51).records();
        var added = linker.keep(without(records, FAMILY)).add(ofList(records, FAMILY));

        var anew = added.learnAnew();

        assertThat(groups(anew))
                .isEqualTo(groups(
                        records,
                        linker.likely(records, TrainingLabels.nothing()).groupOf()));
        assertThat(anew.learntFrom()).isEqualTo(records.size());
        assertThat(added.learntFrom()).isLessThan(records.size());
        assertThat(unchanged(added, anew)).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @ValueSource(longs = {61})
    void aGroupThatNobodyIsAddedToNorTakenFromKeepsItsId(long seed) throws IOException {
        var records = shuffled(LongLists.invented(folder, 700, seed).records(), seed);
        var kept = linker.keep(records.subList(0, records.size() * 2 / 3));

        var added = kept.add(records.subList(kept.records().size(), records.size()));

        var before = byId(kept);
        var after = byId(added);
        before.forEach((id, members) -> {
            var now = groupHolding(members, after);
            boolean alone = before.values().stream()
                    .filter(group -> group != members)
                    .noneMatch(group -> now.getValue().stream().anyMatch(group::contains));
            if (now.getValue().containsAll(members) && alone) {
                assertThat(now.getKey()).isEqualTo(id);
            }
        });
        assertThat(added.moved()).allMatch(move -> before.containsKey(move.was()) && after.containsKey(move.became()));
        assertThat(added.moved())
                .allMatch(move -> !after.getOrDefault(move.was(), Set.of())
                        .containsAll(before.getOrDefault(move.was(), Set.of())));
    }

    @Test
    void anAdditionLeavesWhatWasKeptAsItWas() throws IOException {
        var records = LongLists.invented(folder, 600, 71).records();
        var kept = linker.keep(without(records, FAMILY));
        var before = said(kept);
        int[] ids = kept.groupOf();

        kept.add(ofList(records, FAMILY));

        assertThat(said(kept)).isEqualTo(before);
        assertThat(kept.groupOf()).containsExactly(ids);
    }

    @Test
    void aRowThatIsThereAlreadyIsRefused() throws IOException {
        var records = LongLists.invented(folder, 20, 91).records();
        var kept = linker.keep(records);

        assertThatIllegalArgumentException().isThrownBy(() -> kept.add(List.of(records.get(5))));
        assertThatIllegalArgumentException().isThrownBy(() -> linker.keep(List.of(records.get(5), records.get(5))));
    }

    @Test
    void whatWasWrittenAndReadGrowsAsIfItHadNeverBeenAway() throws Exception {
        var records = LongLists.invented(folder, 600, 81).records();
        var kept = linker.keep(without(records, FAMILY));
        var file = folder.resolve("kept");

        kept.write(file);
        var read = LinkageState.read(file);

        assertThat(read.records()).isEqualTo(kept.records());
        assertThat(said(read)).isEqualTo(said(kept));
        assertThat(said(read.add(ofList(records, FAMILY)))).isEqualTo(said(kept.add(ofList(records, FAMILY))));
        assertThat(read.add(ofList(records, FAMILY)).groupOf())
                .containsExactly(kept.add(ofList(records, FAMILY)).groupOf());
        assertThat(read.explain(3, 9)).isEqualTo(kept.explain(3, 9));
    }

    private static Map.Entry<Integer, Set<String>> groupHolding(Set<String> members, Map<Integer, Set<String>> groups) {
        String one = members.iterator().next();
        return groups.entrySet().stream()
                .filter(group -> group.getValue().contains(one))
                .findFirst()
                .orElseThrow();
    }

    private static double unchanged(LinkageState one, LinkageState other) {
        int[] before = one.groupOf();
        int[] after = other.groupOf();
        int same = 0;
        for (int record = 0; record < before.length; record++) {
            same += before[record] == after[record] ? 1 : 0;
        }
        return same / (double) before.length;
    }

    private static List<PersonRecord> ofList(List<PersonRecord> records, String source) {
        return records.stream().filter(record -> record.source().equals(source)).toList();
    }

    private static List<PersonRecord> without(List<PersonRecord> records, String... sources) {
        return records.stream()
                .filter(record -> !Set.of(sources).contains(record.source()))
                .toList();
    }

    private static String[] sources(LinkageState kept) {
        return kept.records().stream().map(PersonRecord::source).distinct().toArray(String[]::new);
    }

    private static List<PersonRecord> shuffled(List<PersonRecord> records, long seed) {
        var shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static Map<Integer, Set<String>> byId(LinkageState kept) {
        return byId(kept.records(), kept.groupOf());
    }

    private static Map<Integer, Set<String>> byId(List<PersonRecord> records, int[] groupOf) {
        var groups = new HashMap<Integer, Set<String>>();
        for (int at = 0; at < groupOf.length; at++) {
            groups.computeIfAbsent(groupOf[at], unused -> new HashSet<>())
                    .add(records.get(at).id());
        }
        return groups;
    }

    private static Set<Set<String>> groups(LinkageState kept) {
        return groups(kept.records(), kept.groupOf());
    }

    private static Set<Set<String>> groups(List<PersonRecord> records, int[] groupOf) {
        return byId(records, groupOf).values().stream().collect(toSet());
    }

    /** The groups, and the bits of all pairs. */
    private static List<Object> said(LinkageState kept) {
        return List.of(groups(kept), bits(kept));
    }

    private static Map<RecordPair, Double> bits(LinkageState kept) {
        var bits = new HashMap<RecordPair, Double>();
        for (int pair = 0; pair < kept.pairs(); pair++) {
            bits.put(pair(kept.records(), kept.left(pair), kept.right(pair)), kept.bits(pair));
        }
        return bits;
    }

    private static Map<RecordPair, Double> bits(List<PersonRecord> records, BatchLinkage likely) {
        var bits = new HashMap<RecordPair, Double>();
        for (int pair = 0; pair < likely.pairs(); pair++) {
            bits.put(pair(records, likely.left(pair), likely.right(pair)), likely.bits(pair));
        }
        return bits;
    }

    private static RecordPair pair(List<PersonRecord> records, int left, int right) {
        return new RecordPair(records.get(left).id(), records.get(right).id());
    }
}
