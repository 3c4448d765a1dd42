package id.pulang.people.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.identity.PostCode;
import id.pulang.identity.transactions.Busy;
import id.pulang.incidents.IncidentId;
import id.pulang.linkage.search.Answer;
import id.pulang.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonSearchIndexTests {

    private static final LocalDate BORN = LocalDate.of(1999, 4, 3);
    private static final IncidentId INCIDENT = new IncidentId(new UUID(7, 7));

    private final PersonSearchIndex searchIndex = new PersonSearchIndex();

    @Test
    void findsSomebodyUnderEachOfTheirNamesAndUnderNoneTheyNoLongerHave() {
        searchIndex.take(new PeopleKnown(List.of(person(1, "soehartini wulandari", "tini")), List.of()));
        assertThat(found("Suhartini Wulandari")).containsExactly(id(1));

        searchIndex.take(new PeopleKnown(List.of(person(1, "kartika sembiring")), List.of()));

        assertThat(found("Suhartini Wulandari")).isEmpty();
        assertThat(found("Kartika Sembiring")).containsExactly(id(1));
    }

    @Test
    void forgetsWhoWasMergedAndKnowsThemAgainAfterASplit() {
        var one = person(1, "galuh sembiring");
        searchIndex.take(new PeopleKnown(List.of(one), List.of()));
        searchIndex.take(new PeopleKnown(List.of(), List.of(id(1))));
        assertThat(found("Galuh Sembiring")).isEmpty();
        assertThat(searchIndex.size()).isZero();

        searchIndex.take(new PeopleKnown(List.of(one), List.of()));

        assertThat(found("Galuh Sembiring")).containsExactly(id(1));
    }

    @Test
    void saysTheSameHoweverOftenItIsToldAndAfterItWasMadeAnew() {
        var random = new Random(11);
        var crowd = IntStream.range(10, 3_010)
                .mapToObj(number -> person(number, "orang " + Integer.toString(random.nextInt(1 << 30), 36)))
                .toList();
        var meant = person(1, "galuh sembiring");
        searchIndex.take(new PeopleKnown(List.of(meant), List.of()));
        searchIndex.take(new PeopleKnown(crowd, List.of()));
        var before = found("Galuh Sembiring");
        searchIndex.take(new PeopleKnown(crowd, List.of()));
        searchIndex.fill(crowd);

        assertThat(found("Galuh Sembiring")).isEqualTo(before).containsExactly(id(1));
        assertThat(searchIndex.size()).isEqualTo(3_001);
    }

    @Test
    void isNoRivalOfOneselfUnderAnotherName() {
        searchIndex.take(new PeopleKnown(List.of(person(1, "galuh sembiring", "galuh sembirink")), List.of()));

        assertThat(searchIndex.whoIs(
                        SearchTerms.read("Galuh Sembiring 3/4/1999").description(), 5, _ -> true))
                .isInstanceOf(Answer.OnePerson.class);
    }

    /** Somebody who is known must never be said to be nobody, only because the index is not full yet. */
    @Test
    void answersNothingUntilEverybodyIsIn() {
        searchIndex.expectEverybody();

        assertThatThrownBy(() -> found("Galuh Sembiring")).isInstanceOf(Busy.class);
        assertThatThrownBy(() -> searchIndex.numbered("3273014304990012", _ -> true))
                .isInstanceOf(Busy.class);

        searchIndex.everybodyIsIn();
        assertThat(found("Galuh Sembiring")).isEmpty();
    }

    private List<PersonId> found(String words) {
        return switch (searchIndex.whoIs(SearchTerms.read(words).description(), 5, _ -> true)) {
            case Answer.Nobody() -> List.of();
            case Answer.OnePerson(var one) -> searchIndex.person(one).stream().toList();
            case Answer.CouldBe(var several, var more) ->
                several.stream()
                        .flatMap(each -> searchIndex.person(each).stream())
                        .toList();
        };
    }

    private static IndexedPerson person(int number, String... names) {
        return new IndexedPerson(id(number), INCIDENT, new PostCode("PNH"), List.of(names), BORN, null);
    }

    private static PersonId id(int number) {
        return new PersonId(new UUID(0, number));
    }
}
