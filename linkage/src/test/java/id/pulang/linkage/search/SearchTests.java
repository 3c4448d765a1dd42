package id.pulang.linkage.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchTests {

    private static final String NIK = "1271011402990003";
    private static final double SAME_BIRTH = 14.2;
    private static final double SAME_YEAR = 5.6;
    private static final double OTHER_BIRTH = -6;

    private Query wanted = new Query(Description.named(""), List.of());

    @Test
    void endsWithTheNumberWhereNobodyElseCouldComeNear() {
        var search = search(
                new Description("Qwertyo", 0, NIK),
                new RegisteredPerson(1, "Qwertyo", 19990214, NIK),
                new RegisteredPerson(2, "Qwertyo", 19990214, null));

        assertThat(search.ranked()).extracting(Hit::id).containsExactly(1L);
        assertThat(search.ranked().getFirst().number()).isEqualTo(NumberAgreement.SAME);
        assertThat(search.unseen()).isCloseTo(wanted.name().mostBits() + SAME_BIRTH, within(1e-9));
    }

    @Test
    void goesOnWhereTheNumberHasASlip() {
        var search = search(
                new Description("Qwertyo", 0, NIK),
                new RegisteredPerson(1, "Qwertyo", 19990214, "1271011402990004"),
                new RegisteredPerson(2, "Qwertyo", 19990214, null),
                new RegisteredPerson(3, "Hustani", 19710101, "1271011402990013"));

        assertThat(search.ranked()).extracting(Hit::id).containsExactly(1L, 2L, 3L);
        assertThat(search.ranked().getFirst().bits()).isCloseTo(wanted.name().mostBits() + 17, within(1e-9));
    }

    @Test
    void endsWithTheDayAndWhatIsMixedUpWithItWhereNobodyElseCouldComeNear() {
        var search = search(
                Description.born("Qwertyo", 19990204),
                new RegisteredPerson(1, "Qwertyo", 19990204, null),
                new RegisteredPerson(2, "Qwertyo", 19990402, null),
                new RegisteredPerson(3, "Qwertyo", 20000204, null),
                new RegisteredPerson(4, "Qwertyo", 19980204, null),
                new RegisteredPerson(5, "Qwertyo", 19990205, null),
                new RegisteredPerson(6, "Qwertyo", 0, null),
                new RegisteredPerson(7, "Hustani", 19990204, null));

        assertThat(search.ranked()).extracting(Hit::id).containsExactly(1L, 2L, 3L, 4L);
        assertThat(search.ranked().getFirst().bits()).isCloseTo(wanted.name().mostBits() + SAME_BIRTH, within(1e-9));
        assertThat(search.unseen()).isCloseTo(wanted.name().mostBits() + SAME_YEAR, within(1e-9));
    }

    @Test
    void findsFaintLikenessOnlyAmongThoseBornOnTheDay() {
        var search = search(
                Description.born("Xavresiu", 20080301),
                new RegisteredPerson(1, "Xaverius", 20080301, null),
                new RegisteredPerson(2, "Xaverius", 20080302, null),
                new RegisteredPerson(3, "Hustani", 20080301, null),
                new RegisteredPerson(4, "Xaverius", 20080228, null));

        assertThat(search.ranked()).extracting(Hit::id).containsExactly(1L);
        assertThat(search.ranked().getFirst().words()).isZero();
        assertThat(search.ranked().getFirst().bits()).isCloseTo(SAME_BIRTH - 3, within(1e-9));
    }

    @Test
    void looksAtTheYearsBesideWhereOnlyTheYearIsKnown() {
        var search = search(
                Description.born("Qwertyo", 19990000),
                new RegisteredPerson(1, "Qwertyo", 19990615, null),
                new RegisteredPerson(2, "Qwertyo", 20001231, null),
                new RegisteredPerson(3, "Qwertyo", 19980101, null),
                new RegisteredPerson(4, "Qwertyo", 20010101, null),
                new RegisteredPerson(5, "Qwertyo", 19971231, null),
                new RegisteredPerson(6, "Qwertyo", 0, null));

        assertThat(search.ranked()).extracting(Hit::id).containsExactly(1L, 2L, 3L, 6L);
        assertThat(search.unseen()).isCloseTo(wanted.name().mostBits() + OTHER_BIRTH, within(1e-9));
    }

    @Test
    void looksAtEverybodyWhereTheYearsBringNothing() {
        var search = search(
                Description.born("Qwertyo", 19990214),
                new RegisteredPerson(1, "Hustani", 19990214, null),
                new RegisteredPerson(2, "Qwertyo", 19600101, null));

        assertThat(search.ranked()).extracting(Hit::id).containsExactly(2L);
        assertThat(search.ranked().getFirst().bits()).isCloseTo(wanted.name().mostBits() + OTHER_BIRTH, within(1e-9));
        assertThat(search.unseen()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void looksAtEverybodyWhereNoBirthIsKnown() {
        var search = search(
                Description.named("Qwertyo"),
                new RegisteredPerson(1, "Qwertyo", 19990214, null),
                new RegisteredPerson(2, "Qwertyo Zabukan", 19600101, null));

        assertThat(search.ranked()).extracting(Hit::id).containsExactly(1L, 2L);
        assertThat(search.unseen()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void findsInitialsOnlyWhereTheBirthAgreesToo() {
        var person = new RegisteredPerson(1, "Xaverius Wq", 20080301, null);

        assertThat(search(Description.born("X W", 20080301), person).ranked()).hasSize(1);
        assertThat(search(Description.born("X W", 19710630), person).ranked()).isEmpty();
    }

    @Test
    void namesEachPersonOnceByTheBestOfTheirNames() {
        var search = search(
                Description.born("Qwertyo Zabukan", 19990214),
                new RegisteredPerson(1, "Qwertyo", 19990214, null),
                new RegisteredPerson(1, "Qwertyo Zabukan", 19990214, null),
                new RegisteredPerson(2, "Zabukan", 19990214, null));

        assertThat(search.ranked()).extracting(Hit::id).containsExactly(1L, 2L);
        assertThat(search.ranked().getFirst().words()).isEqualTo(2);
    }

    @Test
    void overlooksThoseWhoMayNotBeFound() {
        var search = search(
                id -> id != 1,
                Description.named("Qwertyo"),
                new RegisteredPerson(1, "Qwertyo", 19990214, null),
                new RegisteredPerson(2, "Qwertyo", 19600101, null));

        assertThat(search.ranked()).extracting(Hit::id).containsExactly(2L);
    }

    /** More than 4,096 are born on the day, which is not the last stage then. */
    @Test
    void doesNotWeighEverybodyOfACrowdedDay() {
        var crowd = IntStream.range(0, 4_097)
                .mapToObj(id -> new RegisteredPerson(id, id == 7 ? "Qwertyo" : "Hustani", 19990101, null))
                .toArray(RegisteredPerson[]::new);

        var search = search(Description.born("Qwertyo", 19990101), crowd);

        assertThat(search.ranked()).extracting(Hit::id).containsExactly(7L);
        assertThat(search.unseen()).isCloseTo(wanted.name().mostBits() + OTHER_BIRTH, within(1e-9));
    }

    @Test
    void findsWhoeverHasANumberAmongManyWithNumbers() {
        var people = IntStream.range(0, 40)
                .mapToObj(id -> new RegisteredPerson(id, "Hustani", 0, number(id)))
                .toArray(RegisteredPerson[]::new);
        var segment = Registered.of(people);

        for (int person = 0; person < 40; person++) {
            assertThat(numbered(segment, Long.parseLong(number(person)))).containsExactly(person);
        }
        assertThat(numbered(segment, 9_999_999_999_999_999L)).isEmpty();
        assertThat(numbered(segment, 0)).isEmpty();
        assertThat(numbered(Registered.called("Hustani"), 0)).isEmpty();
    }

    private static String number(int person) {
        return person % 4 == 3 ? "1271011402990%03d".formatted(person) : "51710243058%05d".formatted(person);
    }

    private static List<Integer> numbered(Segment segment, long number) {
        var found = Stream.<Integer>builder();
        segment.numbered(number, found::add);
        return found.build().toList();
    }

    private Search search(Description description, RegisteredPerson... people) {
        return search(Search.EVERYBODY, description, people);
    }

    private Search search(LongPredicate among, Description description, RegisteredPerson... people) {
        wanted = new Query(description, List.of(Registered.of(people)));
        return new Search(wanted, new CandidateCollector(), among);
    }
}
