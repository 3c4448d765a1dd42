package id.pulang.linkage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An index of a few people to which others are added. */
class GrowingIndexTests {

    private static final List<RegisteredPerson> PEOPLE = List.of(
            new RegisteredPerson(1, "Qwertyo Zabukan", 19990214, "1271011402990003"),
            new RegisteredPerson(2, "Hustani", 19710630, null),
            new RegisteredPerson(3, "Nur Hayati Klumba", 0, "5171024305880003"),
            new RegisteredPerson(4, "Vlomir Vlomir", 19880203, null),
            new RegisteredPerson(5_000_000_000L, "Dewi", 19710629, null));

    @Test
    void findsThoseAddedLater() {
        var index = PeopleIndex.of(PEOPLE.stream().limit(2));
        PEOPLE.stream().skip(2).forEach(index::add);

        assertThat(index.people()).isEqualTo(5);
        findsEverybody(index);
    }

    /** Every part counts its own words, so that the sum tells how many parts there are. */
    @Test
    void growsTogetherWhenThePartsAreOfNearlyOneSize() {
        var index = PeopleIndex.of(many(16));
        int one = index.words();

        many(3).forEach(index::add);
        assertThat(index.words()).isEqualTo(2 * one);
        many(1).forEach(index::add);
        assertThat(index.words()).isEqualTo(one);
        assertThat(index.people()).isEqualTo(20);
    }

    @Test
    void isOneOfNobodyToBeginWith() {
        var index = PeopleIndex.of(many(0));

        assertThat(index.people()).isZero();
        PEOPLE.forEach(index::add);
        findsEverybody(index);
    }

    private static void findsEverybody(PeopleIndex index) {
        for (RegisteredPerson person : PEOPLE) {
            var byName = index.nearest(Description.named(person.name()), 1).getFirst();
            assertThat(byName.id()).isEqualTo(person.id());
            assertThat(byName.name()).isEqualTo(person.name().toLowerCase(Locale.ROOT));
            assertThat(byName.born()).isEqualTo(person.born());
            if (person.nationalNumber() != null) {
                var byNumber = index.nearest(new Description("", 0, person.nationalNumber()), 1);
                assertThat(byNumber).extracting(Candidate::id).containsExactly(person.id());
            }
        }
    }

    private static Stream<RegisteredPerson> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(id -> new RegisteredPerson(100 + id, "Agus Slamet", 19600101 + id % 28, null));
    }
}
