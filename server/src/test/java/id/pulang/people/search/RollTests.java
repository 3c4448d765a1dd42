package id.pulang.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.linkage.search.Answer;
import id.pulang.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RollTests {

    private static final LocalDate BORN = LocalDate.of(1999, 4, 3);
    private static final IncidentId INCIDENT = new IncidentId(new UUID(7, 7));

    private final Roll roll = new Roll();

    @Test
    void findsSomebodyUnderEachOfTheirNamesAndUnderNoneTheyNoLongerHave() {
        roll.take(new PeopleKnown(List.of(person(1, "soehartini wulandari", "tini")), List.of()));
        assertThat(found("Suhartini Wulandari")).containsExactly(id(1));

        roll.take(new PeopleKnown(List.of(person(1, "kartika sembiring")), List.of()));

        assertThat(found("Suhartini Wulandari")).isEmpty();
        assertThat(found("Kartika Sembiring")).containsExactly(id(1));
    }

    @Test
    void forgetsWhoWasMergedAndKnowsThemAgainAfterASplit() {
        var one = person(1, "galuh sembiring");
        roll.take(new PeopleKnown(List.of(one), List.of()));
        roll.take(new PeopleKnown(List.of(), List.of(id(1))));
        assertThat(found("Galuh Sembiring")).isEmpty();
        assertThat(roll.size()).isZero();

        roll.take(new PeopleKnown(List.of(one), List.of()));

        assertThat(found("Galuh Sembiring")).containsExactly(id(1));
    }

    @Test
    void saysTheSameHoweverOftenItIsToldAndAfterItWasMadeAnew() {
        var random = new Random(11);
        var crowd = IntStream.range(10, 3_010)
                .mapToObj(number -> person(number, "orang " + Integer.toString(random.nextInt(1 << 30), 36)))
                .toList();
        var meant = person(1, "galuh sembiring");
        roll.take(new PeopleKnown(List.of(meant), List.of()));
        roll.take(new PeopleKnown(crowd, List.of()));
        var before = found("Galuh Sembiring");
        roll.take(new PeopleKnown(crowd, List.of()));
        roll.fill(crowd);

        assertThat(found("Galuh Sembiring")).isEqualTo(before).containsExactly(id(1));
        assertThat(roll.size()).isEqualTo(3_001);
    }

    @Test
    void isNoRivalOfOneselfUnderAnotherName() {
        roll.take(new PeopleKnown(List.of(person(1, "galuh sembiring", "galuh sembirink")), List.of()));

        assertThat(roll.whoIs(Sought.read("Galuh Sembiring 3/4/1999").description(), 5, _ -> true))
                .isInstanceOf(Answer.OnePerson.class);
    }

    private List<PersonId> found(String words) {
        return switch (roll.whoIs(Sought.read(words).description(), 5, _ -> true)) {
            case Answer.Nobody() -> List.of();
            case Answer.OnePerson(var one) -> roll.person(one).stream().toList();
            case Answer.CouldBe(var several, var more) ->
                several.stream().flatMap(each -> roll.person(each).stream()).toList();
        };
    }

    private static Findable person(int number, String... names) {
        return new Findable(id(number), INCIDENT, new PostCode("PNH"), List.of(names), BORN, null);
    }

    private static PersonId id(int number) {
        return new PersonId(new UUID(0, number));
    }
}
