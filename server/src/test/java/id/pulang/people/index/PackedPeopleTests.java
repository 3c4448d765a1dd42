package id.pulang.people.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** People lie packed under their numbers, and come out as they went in. */
class PackedPeopleTests {

    private static final IncidentId INCIDENT = new IncidentId(new UUID(7, 1));
    private static final IncidentId OTHER = new IncidentId(new UUID(7, 2));
    private static final PostCode PNH = new PostCode("PNH");

    private final PackedPeople people = new PackedPeople();

    @Test
    void comeOutAsTheyWentIn() {
        var full = new IndexedTerms(
                "siti aminah",
                List.of("siti aminah", "mina"),
                List.of("3273010101900001", "X1234567"),
                LocalDate.of(1990, 1, 1),
                "3273010101900001");
        var bare = new IndexedTerms("", List.of(), List.of(), null, null);
        var foreign = new IndexedTerms("ñandú þór", List.of("ñandú þór"), List.of(), LocalDate.of(1899, 12, 31), null);

        var entered = new ArrayList<IndexedPerson>();
        for (IndexedTerms terms : List.of(full, bare, foreign)) {
            entered.add(new IndexedPerson(id(entered.size()), INCIDENT, PNH, terms));
        }

        assertThat(entered.stream()
                        .mapToLong(people::add)
                        .mapToObj(people::person)
                        .toList())
                .isEqualTo(entered);
    }

    @Test
    void haveOneNumberEachHoweverManyTheyAreAndHoweverOftenTheyChange() {
        for (int round = 0; round < 3; round++) {
            IntStream.range(0, 20_000).forEach(each -> people.add(person(each, INCIDENT)));
        }
        IntStream.range(0, 20_000).filter(each -> each % 2 == 0).forEach(each -> people.strike(id(each)));

        assertThat(people.size()).isEqualTo(10_000);
        assertThat(people.numbers().count()).isEqualTo(10_000);
        assertThat(people.number(id(4))).isZero();
        assertThat(people.person(people.number(id(5)))).isEqualTo(person(5, INCIDENT));
        assertThat(people.person(1)).isNull();
        assertThat(people.person(1_000_000)).isNull();
    }

    @Test
    void areListedByTheirIncident() {
        people.add(person(1, INCIDENT));
        people.add(person(2, OTHER));
        people.add(person(3, OTHER));

        assertThat(people.numbersOf(OTHER).mapToObj(people::key))
                .containsExactly(new VisibilityKey(id(2), OTHER, PNH), new VisibilityKey(id(3), OTHER, PNH));
        assertThat(people.numbersOf(new IncidentId(new UUID(7, 3)))).isEmpty();
    }

    /** Lists that are withdrawn and people who change for years must not fill the memory. */
    @Test
    void giveThePlacesBackOfThoseWhoWereStruck() {
        for (int round = 0; round < 10; round++) {
            IntStream.range(0, 20_000).forEach(each -> people.add(person(each, INCIDENT)));
        }
        IntStream.range(0, 20_000).filter(each -> each % 100 != 0).forEach(each -> people.strike(id(each)));
        int before = people.places();
        long old = people.number(id(100));

        people.move();
        var whileMoving = people.person(old);
        long counted = people.numbersOf(INCIDENT)
                .filter(number -> people.key(number) != null)
                .count();
        people.giveBack();

        assertThat(before).isGreaterThan(200_000);
        assertThat(people.places()).isLessThanOrEqualTo(2 * 16_384);
        assertThat(whileMoving).isEqualTo(person(100, INCIDENT));
        assertThat(counted).isEqualTo(200);
        assertThat(people.person(old)).isNull();
        assertThat(people.person(people.number(id(100)))).isEqualTo(person(100, INCIDENT));
        assertThat(people.size()).isEqualTo(200);
        assertThat(people.numbers().count()).isEqualTo(200);
        assertThat(people.numbersOf(INCIDENT).count()).isEqualTo(200);
        people.add(person(7, OTHER));
        assertThat(people.person(people.number(id(7)))).isEqualTo(person(7, OTHER));
    }

    private static IndexedPerson person(int number, IncidentId incident) {
        String name = "orang " + number;
        return new IndexedPerson(
                id(number), incident, PNH, new IndexedTerms(name, List.of(name), List.of("A" + number), null, null));
    }

    private static PersonId id(int number) {
        return new PersonId(new UUID(3, number));
    }
}
