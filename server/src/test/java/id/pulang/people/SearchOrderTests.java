package id.pulang.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The order of the people that are found. */
class SearchOrderTests {

    private static final PersonId ANI = person(3);
    private static final PersonId BUDI = person(1);
    private static final PersonId CITRA = person(2);

    @Test
    void isTheBestMatchThenTheName() {
        Map<PersonId, String> names = Map.of(ANI, "ani", BUDI, "budi", CITRA, "citra");

        assertThat(SearchRows.inOrder(List.of(BUDI, CITRA, ANI), Map.of(CITRA, 2.0), names::get))
                .containsExactly(CITRA.value(), ANI.value(), BUDI.value());
    }

    /** A list is being matched while somebody opens the page; sorting by what changes breaks off. */
    @Test
    void standsWhileNamesChange() {
        Random random = new Random(7);
        List<PersonId> people =
                IntStream.range(0, 2_000).mapToObj(SearchOrderTests::person).toList();

        List<UUID> found = SearchRows.inOrder(people, Collections.emptyMap(), person -> "name " + random.nextInt(50));

        assertThat(found).hasSize(2_000).doesNotHaveDuplicates();
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }
}
