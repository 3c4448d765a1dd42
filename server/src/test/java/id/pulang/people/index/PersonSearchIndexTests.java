package id.pulang.people.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.identity.PostCode;
import id.pulang.identity.transactions.Busy;
import id.pulang.incidents.IncidentId;
import id.pulang.linkage.search.Answer;
import id.pulang.people.PersonId;
import id.pulang.people.search.SearchTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersonSearchIndexTests {

    private static final LocalDate BORN = LocalDate.of(1999, 4, 3);
    private static final IncidentId INCIDENT = new IncidentId(new UUID(7, 7));

    private static final VisiblePeople EVERYBODY = new VisiblePeople(Optional.empty(), Set.of());
    private static final VisiblePeople PNH = new VisiblePeople(Optional.of(new PostCode("PNH")), Set.of());
    private static final VisiblePeople SHOWN =
            new VisiblePeople(Optional.of(new PostCode("BP3MI")), Set.of(id(1).value()));

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
        fill(crowd);

        assertThat(found("Galuh Sembiring")).isEqualTo(before).containsExactly(id(1));
        assertThat(searchIndex.size()).isEqualTo(3_001);
    }

    @Test
    void findsThoseWhoAreLeftAfterThousandsHaveLeft() {
        var crowd = IntStream.range(10, 20_010)
                .mapToObj(number -> numbered(number, "PNH", "orang lain", "A" + number))
                .toList();
        fill(crowd);
        fill(List.of(numbered(1, "PNH", "galuh sembiring", "A1")));

        searchIndex.take(
                new PeopleKnown(List.of(), crowd.stream().map(IndexedPerson::id).toList()));

        assertThat(found("Galuh Sembiring")).containsExactly(id(1));
        assertThat(searchIndex.bearers(INCIDENT, List.of("galuh", "orang"), _ -> true))
                .isEqualTo(Map.of("galuh", 1, "orang", 0));
        assertThat(searchIndex.numbered("A1", PNH, _ -> true).people()).containsOnlyKeys(id(1));
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
        assertThatThrownBy(() -> searchIndex.numbered("3273014304990012", EVERYBODY, _ -> true))
                .isInstanceOf(Busy.class);

        searchIndex.everybodyIsIn();
        assertThat(found("Galuh Sembiring")).isEmpty();
    }

    /** Others who may not be seen fill no place of an answer, and no answer tells of them. */
    @Test
    void findsSomebodyOfAPostAmongThousandsOfAnotherByAPartOfANumber() {
        var others = IntStream.range(10, 3_010)
                .mapToObj(number -> numbered(number, "MNL", "orang lain", "3273%012d".formatted(number)))
                .toList();
        var own = numbered(1, "PNH", "galuh sembiring", "3273999999999999");
        fill(Stream.concat(others.stream(), Stream.of(own)).toList());

        for (String part : List.of("3273", "9999", "739999", "3273999999999999")) {
            NumberHits hits = searchIndex.numbered(part, PNH, _ -> true);
            assertThat(hits.people()).as(part).containsOnlyKeys(id(1));
            assertThat(hits.more()).as(part).isFalse();
        }
        assertThat(searchIndex.numbered("3273", EVERYBODY, _ -> true).more()).isTrue();
        assertThat(searchIndex.numbered(
                        "9999", new VisiblePeople(Optional.of(new PostCode("BP3MI")), Set.of()), _ -> true))
                .isEqualTo(new NumberHits(Map.of(), false));
        assertThat(searchIndex.numbered("9999", SHOWN, _ -> true).people()).containsOnlyKeys(id(1));
    }

    @Test
    void completesAWordFromTheNamesOfThoseWhoMayBeSeen() {
        fill(List.of(
                numbered(1, "PNH", "sitorus galuh", "A1"),
                numbered(2, "PNH", "siti aminah", "A2"),
                numbered(3, "PNH", "siti nurhaliza", "A3"),
                numbered(4, "MNL", "sitanggang", "A4")));

        assertThat(searchIndex.beginningWith("sit", PNH)).isEqualTo(new Completions(List.of("siti", "sitorus"), false));
        assertThat(searchIndex.beginningWith("sit", EVERYBODY).words()).contains("sitanggang");
        assertThat(searchIndex.beginningWith("sit", SHOWN).words()).containsExactly("sitorus");
        assertThat(searchIndex.beginningWith("siti", PNH).words()).isEmpty();
        assertThat(searchIndex.beginningWith("s", PNH).words()).isEmpty();
    }

    /** A list that leaves words off says so. */
    @Test
    void saysWhenMoreWordsBeginSo() {
        fill(IntStream.range(0, 30)
                .mapToObj(number -> numbered(number, "PNH", "sita" + (char) ('a' + number % 26) + "x", "A" + number))
                .toList());

        assertThat(searchIndex.beginningWith("sita", PNH))
                .satisfies(found -> assertThat(found.words()).hasSize(12))
                .satisfies(found -> assertThat(found.more()).isTrue());
    }

    private void fill(List<IndexedPerson> everybody) {
        searchIndex.fill(everybody);
        searchIndex.makeAnew();
    }

    private static IndexedPerson numbered(int number, String post, String name, String document) {
        return new IndexedPerson(
                id(number),
                INCIDENT,
                new PostCode(post),
                new IndexedTerms(name, List.of(name), List.of(document), BORN, null));
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
