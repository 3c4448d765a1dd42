package id.pulang.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.decision.Cluster;
import id.pulang.linkage.decision.LinkConstraints;
import id.pulang.linkage.decision.Verdict;
import id.pulang.linkage.incident.IncidentFolder;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.RecordPair;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkerTests {

    private static final List<PersonRecord> DEMO =
            IncidentFolder.read(Path.of("..", "demo-data")).records();

    private final Linker linker = Linker.standard();

    @Test
    void putsEveryRecordIntoExactlyOneGroup() {
        var linkage = linker.link(DEMO, LinkConstraints.nothing());

        assertThat(linkage.groups().stream().flatMap(group -> group.records().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        DEMO.stream().map(PersonRecord::id).toList());
    }

    @Test
    void holdsGroupsTogetherWithAsFewJoinsAsPossible() {
        var linkage = linker.link(DEMO, LinkConstraints.nothing());

        assertThat(linkage.joins()).hasSize(DEMO.size() - linkage.groups().size());
    }

    @Test
    void doesNotCareAboutTheOrderOfRecords() {
        var shuffled = new ArrayList<>(DEMO);
        Collections.shuffle(shuffled, new Random(7));

        var linkage = linker.link(shuffled, LinkConstraints.nothing());

        assertThat(linkage).isEqualTo(linker.link(DEMO, LinkConstraints.nothing()));
    }

    @Test
    void saysTheSameOfTwoRecordsEitherWayRound() {
        var left = DEMO.get(3);
        var right = DEMO.get(170);

        assertThat(linker.compare(left, right, DEMO)).isEqualTo(linker.compare(right, left, DEMO));
    }

    @Test
    void neverTakesSilenceForAgreement() {
        var one = SomeRecord.of("1", "a", null).record();
        var other = SomeRecord.of("2", "b", null).record();

        var verdict = linker.compare(one, other, List.of(one, other));

        assertThat(verdict.explanation().fields())
                .filteredOn(field -> field.field() != Field.SEX)
                .allSatisfy(field -> {
                    assertThat(field.level()).isEqualTo(ComparisonLevel.MISSING);
                    assertThat(field.bits()).isZero();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1211141805950008", "1212141805950006"})
    void neverJoinsTwoValidNationalNumbersNotEvenThroughAThirdRecord(String ofTwinOrNeighbour) {
        var records = with(
                SomeRecord.of("a", "one", "Budi Santoso").born("1995-05-18").numbered("1211141805950006"),
                SomeRecord.of("b", "two", "Budi Santoso").born("1995-05-18"),
                SomeRecord.of("c", "three", "Budi Santoso").born("1995-05-18").numbered(ofTwinOrNeighbour));

        var linkage = linker.link(records, LinkConstraints.nothing());

        assertThat(linkage.groups()).noneMatch(group -> group.records().containsAll(List.of("a", "c")));
    }

    @Test
    void believesOfficersWhateverTheRecordsSay() {
        var records = with(
                SomeRecord.of("a", "one", "Budi Santoso").born("1995-05-18"),
                SomeRecord.of("b", "two", "Budi Santoso").born("1995-05-18"),
                SomeRecord.of("c", "three", "Kevin 88"));
        var settled = new LinkConstraints(Set.of(new RecordPair("a", "c")), Set.of(new RecordPair("c", "b")));

        var linkage = linker.link(records, settled);

        assertThat(linkage.groups())
                .contains(new Cluster(List.of("a", "c")))
                .noneMatch(group -> group.records().containsAll(List.of("a", "b")));
        assertThat(linkage.doubts()).noneMatch(doubt -> doubt.pair().equals(new RecordPair("a", "b")));
    }

    @Test
    void keepsTwinsApart() {
        var records = with(
                SomeRecord.of("a", "one", "Ahmad Fauzi").born("2003-08-22").fromPlaceAndMother("Binjai", "Hana"),
                SomeRecord.of("b", "two", "Rahmat Fauzi").born("2003-08-22").fromPlaceAndMother("Binjai", "Hana"));

        var linkage = linker.link(records, LinkConstraints.nothing());

        assertThat(linkage.groups()).noneMatch(group -> group.records().containsAll(List.of("a", "b")));
    }

    @Test
    void explainsFaisalAsHeardByTheClerk() {
        var clerk = SomeRecord.of("police", "police", "PHAISAL").aged(25).record();
        var embassy = SomeRecord.of("embassy", "embassy", "Moh. Faisal")
                .born("1999-11-09")
                .record();
        var records = with(new SomeRecord(clerk), new SomeRecord(embassy));

        var verdict = linker.compare(clerk, embassy, records);

        var name = verdict.explanation().fields().getFirst();
        assertThat(name.level()).isEqualTo(ComparisonLevel.PART_OF_NAME);
        assertThat(name.tokens())
                .anySatisfy(token -> {
                    assertThat(token.level()).isEqualTo(ComparisonLevel.OLD_SPELLING);
                    assertThat(List.of(String.valueOf(token.left()), String.valueOf(token.right())))
                            .containsExactlyInAnyOrder("phaisal", "faisal");
                })
                .anySatisfy(token -> assertThat(token.level()).isEqualTo(ComparisonLevel.ONE_SIDE_ONLY));
        assertThat(verdict).isNotInstanceOf(Verdict.DifferentPeople.class);
    }

    /** The given records among a crowd, so that names have their usual rarity. */
    private static List<PersonRecord> with(SomeRecord... records) {
        var all = new ArrayList<>(DEMO);
        List.of(records).forEach(some -> all.add(some.record()));
        return all;
    }
}
