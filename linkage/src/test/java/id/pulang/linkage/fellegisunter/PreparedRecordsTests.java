package id.pulang.linkage.fellegisunter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.FieldEvidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PreparedRecordsTests {

    private static final String BORN_IN_MAY = "3273011805950001";
    private static final String BORN_IN_MAY_TOO = "3273011805950002";

    @Test
    void numberTheListsInTheOrderOfTheirNames() {
        var readings = read(
                SomeRecord.of("1", "police", "Budi"),
                SomeRecord.of("2", "hotline", "Dewi"),
                SomeRecord.of("3", "police", "Sari"));

        assertThat(readings.size()).isEqualTo(3);
        assertThat(readings.lists()).isEqualTo(2);
        assertThat(readings.list(0)).isEqualTo(1);
        assertThat(readings.list(1)).isZero();
        assertThat(readings.list(2)).isEqualTo(1);
        assertThat(readings.record(1).id()).isEqualTo("2");
    }

    @Test
    void keepAllNamesOfARecordItsOwnFirst() {
        var readings = read(SomeRecord.of("1", "police", "Budi Santoso").stating("otherNames", List.of("Kevin")));

        assertThat(readings.names(0)).extracting(name -> name.text()).containsExactly("Budi Santoso", "Kevin");
        assertThat(readings.nameComparison().words()).isEqualTo(3);
    }

    @Test
    void takeTheDateOfBirthFromTheNationalNumberWhereNoneIsStated() {
        var readings = read(
                SomeRecord.of("1", "police", "Budi").numbered(BORN_IN_MAY),
                SomeRecord.of("2", "police", "Dewi").numbered("no number"),
                SomeRecord.of("3", "police", "Sari"));

        assertThat(readings.birth(0).numbered()).isEqualTo(19950518);
        assertThat(readings.birth(1).numbered()).isZero();
        assertThat(readings.birth(2).date()).isZero();
    }

    @Test
    void countAgesFromTheDayOnWhichMostWereNotedWhereAListDoesNotSay() {
        var readings = read(
                aged("1", LocalDate.of(2020, 1, 5)),
                aged("2", LocalDate.of(2025, 10, 17)),
                aged("3", LocalDate.of(2025, 10, 17)),
                SomeRecord.of("4", "hotline", "Sari").stating("age", 30));

        assertThat(readings.birth(3).ageOn()).isEqualTo(20251017);
        assertThat(readings.birth(0).ageOn()).isEqualTo(20200105);
    }

    @Test
    void sayThatTwoValidNationalNumbersDiffer() {
        var readings = read(
                SomeRecord.of("1", "police", "Budi").numbered(BORN_IN_MAY),
                SomeRecord.of("2", "police", "Budi").numbered(BORN_IN_MAY_TOO).born("1995-05-18"),
                SomeRecord.of("3", "police", "Budi").numbered("3273-0118-0595-0001"),
                SomeRecord.of("4", "police", "Budi").numbered(BORN_IN_MAY_TOO).born("1994-05-18"),
                SomeRecord.of("5", "police", "Budi"));

        assertThat(readings.numbersDiffer(0, 1)).isTrue();
        assertThat(readings.numbersDiffer(1, 0)).isTrue();
        assertThat(readings.numbersDiffer(0, 2)).isFalse();
        assertThat(readings.numbersDiffer(0, 4)).isFalse();
        assertThat(readings.numbersDiffer(4, 0)).isFalse();
        assertThat(readings.comparison().compare(0, 1).numbersDiffer()).isTrue();
    }

    @Test
    void doNotTrustANumberThatDoesNotFitTheDateOfBirth() {
        var readings = read(
                SomeRecord.of("1", "police", "Budi").numbered(BORN_IN_MAY),
                SomeRecord.of("2", "police", "Budi").numbered(BORN_IN_MAY_TOO).born("1994-05-18"));

        assertThat(readings.numbersDiffer(0, 1)).isFalse();
        assertThat(readings.numbersDiffer(1, 0)).isFalse();
    }

    @Test
    void compareOnlyByFieldsOfWhichSomeRecordSpeaks() {
        var readings = read(
                SomeRecord.of("1", "police", "Budi").born("1995-05-18"),
                SomeRecord.of("2", "police", "Dewi").stating("phone", "081234567890"));

        assertThat(fields(readings.comparisonOfStated()))
                .containsExactly(Field.NAME, Field.BORN, Field.SEX, Field.PHONE);
        assertThat(fields(readings.comparison()))
                .containsExactlyElementsOf(Stream.of(Field.values())
                        .filter(field -> field != Field.DETAIL)
                        .toList());
    }

    @Test
    void readEachFieldFromItsOwnColumn() {
        var full = SomeRecord.of("1", "police", "Budi Santoso")
                .born("1995-05-18")
                .numbered(BORN_IN_MAY)
                .fromPlaceAndMother("Bandung", "Sri Wahyuni")
                .stating("passport", "B1234567")
                .stating("phone", "081234567890");
        var comparison = read(full, SomeRecord.of("2", "hotline", "Dewi")).comparison();

        var spoken = comparison.explain(0, 1, FellegiSunterModel.shipped(-5)).stream()
                .map(FieldEvidence::left)
                .toList();

        assertThat(spoken)
                .containsExactly(
                        "Budi Santoso",
                        "1995-05-18",
                        "MALE",
                        BORN_IN_MAY,
                        "B1234567",
                        "081234567890",
                        "Bandung",
                        "Sri Wahyuni");
    }

    @Test
    void compareDetailsInTheOrderOfTheirLabelsAndByTheirKind() {
        var comparison = read(
                        detailed("1", "4011", "farmer", "Jalan Melati"),
                        detailed("2", "4012", "Farmer ", "Melati, Jalan"))
                .comparisonOfStated();

        var details = comparison.explain(0, 1, FellegiSunterModel.shipped(-5)).stream()
                .filter(evidence -> evidence.field() == Field.DETAIL)
                .toList();

        assertThat(details).extracting(FieldEvidence::label).containsExactly("Code", "Street", "Work");
        assertThat(details)
                .extracting(FieldEvidence::level)
                .containsExactly(ComparisonLevel.ONE_SLIP, ComparisonLevel.OTHER_ORDER, ComparisonLevel.SAME);
    }

    @Test
    void learnFromTheFirstRecordsOnly() {
        var first = List.of(
                SomeRecord.of("1", "police", "Budi").fromPlaceAndMother("Medan", "Sri"),
                aged("2", LocalDate.of(2020, 1, 5)),
                detailed("3", "a", "b", "c"));
        var later = List.of(
                aged("4", LocalDate.of(2025, 10, 17)),
                SomeRecord.of("5", "police", "Budi").stating("age", 30),
                aged("6", LocalDate.of(2025, 10, 17)),
                SomeRecord.of("7", "army", "Budi")
                        .numbered(BORN_IN_MAY)
                        .stating("phone", "0812")
                        .detailed("Ward", Detail.Kind.WORDS, "3"));

        var readings = read(Stream.concat(first.stream(), later.stream()).toArray(SomeRecord[]::new), 3);

        assertThat(readings.lists()).isEqualTo(2);
        assertThat(readings.list(0)).isZero();
        assertThat(readings.list(6)).isEqualTo(1);
        assertThat(readings.birth(4).ageOn()).isEqualTo(20200105);
        assertThat(fields(readings.comparisonOfStated()))
                .containsExactly(
                        Field.NAME,
                        Field.BORN,
                        Field.SEX,
                        Field.BIRTH_PLACE,
                        Field.MOTHER,
                        Field.DETAIL,
                        Field.DETAIL,
                        Field.DETAIL);
    }

    @Test
    void countRowsOfOneNameAndBirthOnceInLongListsOnly() {
        var rows = new ArrayList<>(Collections.nCopies(
                6, SomeRecord.of("1", "police", "Qwertyo").born("1995-05-18").record()));
        rows.addAll(Collections.nCopies(
                20, SomeRecord.of("2", "police", "Dewi Lestari").record()));

        assertThat(rarity(PreparedRecords.ofLongLists(rows, rows.size())))
                .isGreaterThan(rarity(new PreparedRecords(rows)) + 1);
    }

    /** How rare the name of the first record is, in bits. */
    private static double rarity(PreparedRecords readings) {
        return readings.nameComparison().rarity(readings.names(0)[0].words()[0]);
    }

    private static SomeRecord detailed(String id, String code, String work, String street) {
        return SomeRecord.of(id, "police", null)
                .detailed("Work", Detail.Kind.CATEGORY, work)
                .detailed("Code", Detail.Kind.CODE, code)
                .detailed("Street", Detail.Kind.PLACE, street);
    }

    private static SomeRecord aged(String id, LocalDate on) {
        return SomeRecord.of(id, "police", "Budi").stating("age", 30).stating("ageOn", on);
    }

    private static List<Field> fields(RecordComparison comparison) {
        return comparison.explain(0, 1, FellegiSunterModel.shipped(-5)).stream()
                .map(FieldEvidence::field)
                .toList();
    }

    private static PreparedRecords read(SomeRecord... records) {
        var all = new ArrayList<>(Stream.of(records).map(SomeRecord::record).toList());
        return new PreparedRecords(all);
    }

    private static PreparedRecords read(SomeRecord[] records, int learntFrom) {
        return new PreparedRecords(Stream.of(records).map(SomeRecord::record).toList(), learntFrom);
    }
}
