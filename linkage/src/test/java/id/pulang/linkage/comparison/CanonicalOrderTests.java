package id.pulang.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.PersonRecord;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalOrderTests {

    private static final Map<String, Object> STATED = Map.of(
            "name", "Dewi Lestari",
            "otherNames", List.of("Lina"),
            "born", LocalDate.of(1999, 4, 9),
            "bornAsWritten", "19990431",
            "age", 26,
            "nationalNumber", "3273014904990002",
            "passport", "B1234567",
            "phone", "081234567890",
            "birthPlace", "Bandung",
            "motherName", "Sri Wahyuni");

    @Test
    void namesEachPlaceOnce() {
        var records = people(40);

        assertThat(Arrays.stream(CanonicalOrder.of(records)).sorted().toArray())
                .isEqualTo(IntStream.range(0, 40).toArray());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void doesNotDependOnTheOrderOfRows(long seed) {
        var records = people(40);
        var shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(ordered(shuffled)).isEqualTo(ordered(records));
    }

    @Test
    void ofRecordsThatSayTheSameIsThatOfTheirIds() {
        var records = List.of(person("c", 1), person("a", 1), person("b", 1));

        assertThat(ordered(records)).extracting(PersonRecord::id).containsExactly("a", "b", "c");
    }

    @Test
    void doesNotDependOnIdsWhereRecordsSayDifferentThings() {
        var one = ordered(List.of(person("a", 1), person("b", 2), person("c", 3)));
        var other = ordered(List.of(person("z", 1), person("y", 2), person("x", 3)));

        assertThat(other)
                .extracting(PersonRecord::name)
                .isEqualTo(one.stream().map(PersonRecord::name).toList());
    }

    /** What is compared most lies together in memory. */
    @Test
    void keepsRecordsOfOneDayOfBirthTogether() {
        var records = new ArrayList<PersonRecord>();
        for (int number = 0; number < 60; number++) {
            String day = "199%d0%d11".formatted(number % 3, 1 + number % 4);
            var record = SomeRecord.of("row " + number, "list", "Budi " + number);
            records.add((number % 2 == 0
                            ? record.stating("bornAsWritten", day)
                            : record.stating("born", LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE)))
                    .record());
        }

        assertThat(ordered(records))
                .extracting(record -> record.born() == null
                        ? record.bornAsWritten()
                        : record.born().format(DateTimeFormatter.BASIC_ISO_DATE))
                .isSorted();
    }

    @Test
    void keepsNamesThatBeginAlikeTogetherWhereNoDayIsKnown() {
        var names = List.of("Sri Ayu", "Budi A", "Sri Bunga", "Budi B", "Sri Cahya", "Budi C", "SRI DEWI");
        var records = names.stream().map(name -> named(name, name)).toList();

        assertThat(ordered(records))
                .extracting(record -> record.name().toLowerCase(Locale.ROOT).startsWith("sri"))
                .satisfiesAnyOf(
                        sri -> assertThat(sri).isSorted(),
                        sri -> assertThat(sri).isSortedAccordingTo(Comparator.reverseOrder()));
    }

    /** These two names have one hash. */
    @Test
    void tellsRecordsOfOneHashApartByTheirWords() {
        var ids = List.of("a", "b", "longer than those");

        for (String id : ids) {
            var records = List.of(named(id, "BudiBB"), named("c", "BudiAa"), named("d", "BudiBB"));
            assertThat("BudiAa").hasSameHashCodeAs("BudiBB");
            assertThat(ordered(records)).extracting(PersonRecord::name).containsExactly("BudiAa", "BudiBB", "BudiBB");
        }
    }

    @Test
    void tellsRecordsApartByWhateverTheySay() {
        for (var stated : STATED.entrySet()) {
            var bare = SomeRecord.of("1", "list", null).record();
            var saying = SomeRecord.of("0", "list", null)
                    .stating(stated.getKey(), stated.getValue())
                    .record();
            var detailed = SomeRecord.of("2", "list", null)
                    .detailed("Village", Detail.Kind.PLACE, "Sukamaju")
                    .record();

            var order = ordered(List.of(bare, saying, detailed));
            assertThat(ordered(List.of(detailed, saying, bare)))
                    .as(stated.getKey())
                    .isEqualTo(order);
        }
    }

    private static List<PersonRecord> ordered(List<PersonRecord> records) {
        return Arrays.stream(CanonicalOrder.of(records)).mapToObj(records::get).toList();
    }

    private static List<PersonRecord> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> person("row " + number, number % 17))
                .toList();
    }

    private static PersonRecord person(String id, int number) {
        return named(id, "Budi Santoso " + "abcdefghijklmnopqrstuvwxyz".charAt(number));
    }

    private static PersonRecord named(String id, String name) {
        return SomeRecord.of(id, "list", name).record();
    }
}
