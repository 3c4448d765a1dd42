package id.pulang.linkage;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.decision.AutoMatch;
import id.pulang.linkage.decision.ClericalReview;
import id.pulang.linkage.decision.Cluster;
import id.pulang.linkage.decision.LinkConstraints;
import id.pulang.linkage.decision.LinkageResult;
import id.pulang.linkage.fellegisunter.PreparedRecords;
import id.pulang.linkage.incident.IncidentFolder;
import id.pulang.linkage.incident.IncidentGenerator;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.RecordPair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the certain groups of every incident, whatever its lists say. */
class LawsTests {

    private static final double NEARLY_ALL = 0.85;

    private static final List<IncidentFolder> INCIDENTS =
            new ArrayList<>(List.of(IncidentFolder.read(Path.of("..", "demo-data"))));

    private final Linker linker = Linker.standard();

    @BeforeAll
    static void inventAnotherIncident(@TempDir Path folder) throws IOException {
        if (INCIDENTS.size() == 1) {
            IncidentGenerator.write(folder, 110, 1, 137);
            INCIDENTS.add(IncidentFolder.read(folder));
        }
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void anyTwoRecordsSayTheSameEitherWayRound(IncidentFolder incident) {
        var comparison = new PreparedRecords(incident.records()).comparison();
        int records = incident.records().size();

        for (int one = 0; one < records; one++) {
            for (int other = 0; other < one; other++) {
                assertThat(comparison.compare(one, other).toString())
                        .isEqualTo(comparison.compare(other, one).toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void theVerdictIsTheSameEitherWayRound(IncidentFolder incident) {
        var records = incident.records();
        var left = records.get(3);

        for (int at = 5; at < records.size(); at += records.size() / 4) {
            var there = linker.compare(left, records.get(at), records);
            assertThat(linker.compare(records.get(at), left, records)).isEqualTo(there);
        }
    }

    @ParameterizedTest
    @MethodSource("incidentsTwice")
    void theOrderOfRowsChangesNothingDownToTheLastBit(IncidentFolder incident, long seed) {
        var shuffled = new ArrayList<>(incident.records());
        Collections.shuffle(shuffled, new Random(seed));

        var linkage = linker.link(shuffled, LinkConstraints.nothing());

        assertThat(linkage).isEqualTo(linker.link(incident.records(), LinkConstraints.nothing()));
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void theOrderOfFilesChangesNothingDownToTheLastBit(IncidentFolder incident) {
        var turned = incident.files().reversed().stream()
                .flatMap(file -> ofFile(incident, file))
                .toList();

        var linkage = linker.link(turned, LinkConstraints.nothing());

        assertThat(linkage).isEqualTo(linker.link(incident.records(), LinkConstraints.nothing()));
    }

    @ParameterizedTest
    @MethodSource("incidentsTwice")
    void theNumbersOfRowsChangeNoGroup(IncidentFolder incident, long seed) {
        var numbers = new ArrayList<>(
                IntStream.range(0, incident.records().size()).boxed().toList());
        Collections.shuffle(numbers, new Random(seed));
        var idOf = new HashMap<String, String>();
        var renumbered = new ArrayList<PersonRecord>();
        for (PersonRecord record : incident.records()) {
            String id = "%05d".formatted(numbers.get(idOf.size()));
            idOf.put(id, record.id());
            renumbered.add(Altered.called(record, id));
        }

        var groups = groups(linker.link(renumbered, LinkConstraints.nothing()));

        var named = groups.stream()
                .map(group -> group.stream().map(idOf::get).collect(toSet()))
                .collect(toSet());
        assertThat(named).isEqualTo(groups(linker.link(incident.records(), LinkConstraints.nothing())));
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void theNamesOfFilesChangeNoGroup(IncidentFolder incident) {
        var renamed = incident.records().stream()
                .map(record -> Altered.ofList(
                        record,
                        new StringBuilder(record.source())
                                .reverse()
                                .append("-2")
                                .toString()))
                .toList();

        var groups = groups(linker.link(renamed, LinkConstraints.nothing()));

        assertThat(groups).isEqualTo(groups(linker.link(incident.records(), LinkConstraints.nothing())));
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void theSameListsGiveTheSameBitsAgain(IncidentFolder incident) {
        var study = linker.study(incident.records());

        var first = study.group(LinkConstraints.nothing());

        assertThat(study.group(LinkConstraints.nothing())).isEqualTo(first);
        assertThat(Linker.standard().link(incident.records(), LinkConstraints.nothing()))
                .isEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void aListThatComesLaterGivesTheSamePeopleAsAllAtOnceWithTheAnswersOfBefore(IncidentFolder incident) {
        var atOnce = reviewed(incident, incident.records(), LinkConstraints.nothing());

        for (String late : List.of("1-police-custody-list", "5-reregistration-detention")) {
            var before = reviewed(incident, withoutFile(incident, late), LinkConstraints.nothing());
            var later = reviewed(incident, incident.records(), before.answers());

            assertThat(groups(later.linkage())).isEqualTo(groups(atOnce.linkage()));
        }
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void aListThatComesLaterLeavesNearlyAllJoinsOfBeforeWhenNobodyIsAsked(IncidentFolder incident) {
        var atOnce = pairs(linker.link(incident.records(), LinkConstraints.nothing()));

        for (String late : incident.files()) {
            var before = pairs(linker.link(withoutFile(incident, late), LinkConstraints.nothing()));

            assertThat(share(before, atOnce)).as(late).isGreaterThan(NEARLY_ALL);
        }
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void anAnswerTakenBackRestoresEveryBit(IncidentFolder incident) {
        var study = linker.study(incident.records());
        var before = study.group(LinkConstraints.nothing());

        for (ClericalReview doubt : everyFourth(before.doubts())) {
            var joined = groups(study.group(new LinkConstraints(Set.of(doubt.pair()), Set.of())));
            assertThat(groupOf(doubt.pair().left(), joined))
                    .contains(doubt.pair().right());
        }

        assertThat(study.group(LinkConstraints.nothing())).isEqualTo(before);
    }

    /** A few do change: whoever is said not to be one person is free to be another. */
    @ParameterizedTest
    @MethodSource("incidents")
    void aSplitAfterAJoinRestoresBoth(IncidentFolder incident) {
        var study = linker.study(incident.records());
        var before = study.group(LinkConstraints.nothing());
        var restored = new ArrayList<Boolean>();

        for (ClericalReview doubt : everyFourth(before.doubts())) {
            var left = groupOf(doubt.pair().left(), groups(before));
            var right = groupOf(doubt.pair().right(), groups(before));
            var joined = groups(study.group(new LinkConstraints(Set.of(doubt.pair()), Set.of())));
            var split = groups(study.group(new LinkConstraints(Set.of(), Set.of(doubt.pair()))));
            var leftAgain = groupOf(doubt.pair().left(), split);
            var rightAgain = groupOf(doubt.pair().right(), split);
            assertThat(groupOf(doubt.pair().left(), joined))
                    .contains(doubt.pair().right());
            assertThat(leftAgain).doesNotContainAnyElementsOf(rightAgain);
            restored.add(leftAgain.containsAll(left) && rightAgain.containsAll(right));
        }

        assertThat((double) Collections.frequency(restored, true)).isGreaterThan(NEARLY_ALL * restored.size());
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void whatWasJoinedWithoutAskingCanBeSplitAndComesBack(IncidentFolder incident) {
        var study = linker.study(incident.records());
        var before = study.group(LinkConstraints.nothing());

        for (int at = 0; at < before.joins().size(); at += 20) {
            var pair = before.joins().get(at).pair();

            var split = groups(study.group(new LinkConstraints(Set.of(), Set.of(pair))));

            assertThat(groupOf(pair.left(), split)).doesNotContain(pair.right());
        }
        assertThat(study.group(LinkConstraints.nothing())).isEqualTo(before);
    }

    /** Silence can be worth more than a contradiction, so a record may be joined once that is gone. */
    @ParameterizedTest
    @MethodSource("incidents")
    void aRecordThatSaysLessNeverAgreesMore(IncidentFolder incident) {
        var records = new ArrayList<>(incident.records());
        var ids = records.stream().map(PersonRecord::id).toList();
        var silenced = new ArrayList<Silenced>();
        for (AutoMatch join :
                linker.link(incident.records(), LinkConstraints.nothing()).joins()) {
            int full = ids.indexOf(join.pair().left());
            for (String component : Altered.stated(records.get(full))) {
                silenced.add(new Silenced(
                        full, records.size(), ids.indexOf(join.pair().right())));
                records.add(Altered.silent(records.get(full), component));
            }
        }

        var comparison = new PreparedRecords(records).comparison();

        for (Silenced each : silenced) {
            var said = comparison.compare(each.full(), each.other());
            var saidLess = comparison.compare(each.silent(), each.other());
            boolean datesDiffer = stateDifferentDates(records.get(each.full()), records.get(each.other()));
            for (Field field : fieldsOfTheirOwn()) {
                if (field != Field.BORN || !datesDiffer) {
                    assertThat(saidLess.bits(field)).isLessThanOrEqualTo(Math.max(0, said.bits(field)));
                }
            }
        }
    }

    /** A date that differs speaks against; without it, the date that the national number carries may agree. */
    private static boolean stateDifferentDates(PersonRecord one, PersonRecord other) {
        return one.born() != null && other.born() != null && !one.born().equals(other.born());
    }

    private record Silenced(int full, int silent, int other) {}

    private record Reviewed(LinkageResult linkage, LinkConstraints answers) {}

    /** An officer who knows the truth answers whatever is open. */
    private Reviewed reviewed(IncidentFolder incident, List<PersonRecord> records, LinkConstraints before) {
        var study = linker.study(records);
        var same = new HashSet<>(before.same());
        var different = new HashSet<>(before.different());
        var linkage = study.group(before);
        while (!linkage.doubts().isEmpty()) {
            var pair = linkage.doubts().getFirst().pair();
            boolean one = incident.personOf(pair.left()).equals(incident.personOf(pair.right()));
            (one ? same : different).add(pair);
            linkage = study.group(new LinkConstraints(same, different));
        }
        return new Reviewed(linkage, new LinkConstraints(same, different));
    }

    private static Stream<IncidentFolder> incidents() {
        return INCIDENTS.stream();
    }

    private static Stream<Arguments> incidentsTwice() {
        return INCIDENTS.stream().flatMap(incident -> Stream.of(1L, 2L).map(seed -> Arguments.of(incident, seed)));
    }

    private static Stream<PersonRecord> ofFile(IncidentFolder incident, String file) {
        return incident.records().stream().filter(record -> record.source().equals(file));
    }

    private static List<PersonRecord> withoutFile(IncidentFolder incident, String file) {
        return incident.records().stream()
                .filter(record -> !record.source().equals(file))
                .toList();
    }

    private static Set<Set<String>> groups(LinkageResult linkage) {
        return linkage.groups().stream()
                .map(group -> Set.copyOf(group.records()))
                .collect(toSet());
    }

    private static Set<RecordPair> pairs(LinkageResult linkage) {
        var pairs = new HashSet<RecordPair>();
        for (Cluster group : linkage.groups()) {
            for (String one : group.records()) {
                group.records().stream()
                        .filter(other -> other.compareTo(one) > 0)
                        .forEach(other -> pairs.add(new RecordPair(one, other)));
            }
        }
        return pairs;
    }

    private static double share(Set<RecordPair> some, Set<RecordPair> within) {
        return some.stream().filter(within::contains).count() / (double) some.size();
    }

    private static List<ClericalReview> everyFourth(List<ClericalReview> doubts) {
        return IntStream.range(0, doubts.size())
                .filter(at -> at % 4 == 0)
                .mapToObj(doubts::get)
                .toList();
    }

    private static Set<Field> fieldsOfTheirOwn() {
        return EnumSet.complementOf(EnumSet.of(Field.DETAIL));
    }

    private static Set<String> groupOf(String id, Set<Set<String>> groups) {
        return groups.stream().filter(group -> group.contains(id)).findFirst().orElseThrow();
    }
}
