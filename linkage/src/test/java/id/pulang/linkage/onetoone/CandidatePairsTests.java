package id.pulang.linkage.onetoone;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.fellegisunter.PreparedRecords;
import id.pulang.linkage.model.PersonRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CandidatePairsTests {

    private static final int MANY = 1_501;
    private static final int VERY_MANY = 10_100;

    @Test
    void areAllEarlierRowsOfShortLists() {
        assertThat(before(2, 1_500, someone(), someone(), someone())).containsExactly(0, 1);
        assertThat(before(0, 1_500, someone())).isEmpty();
        assertThat(before(2, MANY, someone(), someone(), someone())).isEmpty();
    }

    @Test
    void shareTheBeginningOrTheEndOfADocument() {
        assertThat(before(
                        4,
                        MANY,
                        someone().stating("passport", "B1239999"),
                        someone().stating("passport", "99994567"),
                        someone().stating("passport", "4567B123"),
                        someone().numbered("B1234567"),
                        someone().stating("passport", "b 1234567"),
                        someone().stating("passport", "B1234567")))
                .containsExactly(0, 1);
        assertThat(before(
                        2,
                        MANY,
                        someone().numbered("32730111"),
                        someone(),
                        someone().numbered("32739999")))
                .containsExactly(0);
    }

    @Test
    void shareATelephoneNumber() {
        assertThat(before(
                        2,
                        MANY,
                        someone().stating("phone", "+62 812-3456-7890"),
                        someone().stating("phone", "081234567891"),
                        someone().stating("phone", "081234567890")))
                .containsExactly(0);
    }

    @Test
    void shareADateOfBirthEvenIfDayAndMonthHaveChangedPlaces() {
        assertThat(before(
                        4,
                        MANY,
                        someone().born("1995-05-08"),
                        someone().born("1995-08-05"),
                        someone().born("1995-05-09"),
                        someone().born("1994-05-08"),
                        someone().born("1995-05-08")))
                .containsExactly(0, 1);
    }

    @Test
    void shareTheDateOfANationalNumber() {
        assertThat(before(
                        2,
                        MANY,
                        someone().born("1995-05-18"),
                        someone().born("1995-05-19"),
                        someone().numbered("3273011805950001")))
                .containsExactly(0);
    }

    @Test
    void shareAWordOfTheNameInSomeSpelling() {
        assertThat(before(
                        5,
                        MANY,
                        named("Agus Soeharto"),
                        named("Dewi Suharti"),
                        named("Hidayat"),
                        named(null).stating("otherNames", List.of("Soeharto")),
                        named("Budi Budi"),
                        named("Budi Suharto"),
                        named("Budi Suharto")))
                .containsExactly(0, 1, 3, 4);
    }

    @Test
    void shareANameOnlyWithThoseWhoAreBornWithinFourYears() {
        assertThat(before(
                        6,
                        MANY,
                        named("Budi").born("1991-05-18"),
                        named("Budi").born("1999-05-18"),
                        named("Budi").born("1990-05-18"),
                        named("Budi").born("2000-05-18"),
                        named("Budi"),
                        named("Budi").aged(30),
                        named("Budi").born("1995-06-19")))
                .containsExactly(0, 1, 4, 5);
        assertThat(before(1, MANY, named("Budi").born("1991-05-18"), named("Budi")))
                .containsExactly(0);
    }

    /** A word that all bear and half a passport that thousands share would make each a candidate of each. */
    @Test
    void ofVeryManyAreThoseWhoShareWhatFewShare() {
        var records = IntStream.range(0, VERY_MANY)
                .mapToObj(number -> named("Budi " + Integer.toString(number % (VERY_MANY - 1) + 40_000, 36))
                        .born(LocalDate.of(1970, 1, 1)
                                .plusDays(number % (VERY_MANY - 1))
                                .toString())
                        .numbered("%016d".formatted(number % (VERY_MANY - 1))))
                .toArray(SomeRecord[]::new);

        assertThat(before(VERY_MANY - 1, VERY_MANY, records)).contains(0).hasSizeLessThan(200);
    }

    /** Whoever states the same number is looked at though the births are far apart, however the number is written. */
    @Test
    void ofVeryManyAreThoseWhoShareANumberInWhateverForm() {
        assertThat(before(
                        4,
                        VERY_MANY,
                        named("Budi").born("1970-01-01").stating("passport", "b 1234567"),
                        named("Dewi").born("1971-01-01").stating("phone", "+62 812-3456-7890"),
                        named("Agus").born("1972-01-01").numbered("3273-0111-0595-0001"),
                        named("Sri").born("1973-01-01").stating("passport", "B7654321"),
                        named("Tono")
                                .born("1995-06-02")
                                .stating("passport", "B1234567")
                                .stating("phone", "081234567890")
                                .numbered("3273011105950001")))
                .containsExactly(0, 1, 2);
    }

    /** What comes before one of the given rows, when others who say nothing make up the number. */
    private static List<Integer> before(int row, int size, SomeRecord... records) {
        var all = new ArrayList<PersonRecord>();
        Stream.of(records).forEach(some -> all.add(some.record()));
        while (all.size() < size) {
            all.add(someone().record());
        }
        var rows = IntStream.range(0, size)
                .mapToObj(number -> new ListRow(number, 0, "row " + number))
                .toList();
        var candidates = new CandidatePairs(rows, new PreparedRecords(all));
        return candidates.before(rows.get(row)).boxed().toList();
    }

    private static SomeRecord someone() {
        return named(null);
    }

    private static SomeRecord named(@Nullable String name) {
        return SomeRecord.of("1", "list", name);
    }
}
