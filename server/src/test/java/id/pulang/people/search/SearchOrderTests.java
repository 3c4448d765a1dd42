package id.pulang.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

        assertThat(PeopleRanking.inOrder(
                        List.of(BUDI, CITRA, ANI), person -> person.equals(CITRA) ? 2.0 : 0.0, names::get))
                .containsExactly(CITRA, ANI, BUDI);
    }

    /** A list is being matched while somebody opens the page: what is asked for twice may change between. */
    @Test
    void asksForEachNameOnce() {
        List<PersonId> people =
                IntStream.range(0, 100).mapToObj(SearchOrderTests::person).toList();
        List<PersonId> asked = new ArrayList<>();

        PeopleRanking.inOrder(people, _ -> 0.0, person -> {
            asked.add(person);
            return "siti";
        });

        assertThat(asked).containsExactlyElementsOf(people);
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }
}
