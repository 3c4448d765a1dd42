package id.pulang.linkage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PeopleIndexPartsTests {

    private static final int PEOPLE = 5_000;
    private static final int LATER = 900;

    private static final List<RegisteredPerson> EVERYBODY =
            InventedRegistry.people(PEOPLE, 21).toList();
    private static List<InventedDescription> descriptions = List.of();
    private static final PeopleIndex AT_ONCE = PeopleIndex.of(EVERYBODY.stream());

    @BeforeAll
    static void describe() {
        var describer = new Describer(22);
        descriptions = EVERYBODY.stream()
                .filter(person -> person.id() % 20 == 0)
                .map(describer::describe)
                .toList();
    }

    @Test
    void findsThoseAddedLaterAsIfTheyHadBeenThere() {
        answersAlike(inTwoParts(), AT_ONCE);
    }

    @Test
    void growsInFewParts() {
        var index = PeopleIndex.of(EVERYBODY.stream().limit(0));

        EVERYBODY.stream().limit(300).forEach(person -> {
            index.add(person);
            assertThat(index.people()).isEqualTo((int) person.id() + 1);
        });

        var atOnce = PeopleIndex.of(EVERYBODY.stream().limit(300));
        assertThat(index.words()).isLessThan(2 * atOnce.words());
        answersAlike(index, atOnce);
    }

    @Test
    void findsSomeoneRightAfterTheyWereAdded() {
        var index = PeopleIndex.of(EVERYBODY.stream());
        var description = Description.born("Zulkarnaen Pandjaitan", 20010203);
        assertThat(index.whoIs(description, 5)).isNotInstanceOf(Answer.OnePerson.class);

        index.add(new RegisteredPerson(77_777, "Zulkarnain Panjaitan", 20010203, null));

        assertThat(index.whoIs(description, 5))
                .isInstanceOfSatisfying(
                        Answer.OnePerson.class,
                        one -> assertThat(one.person().id()).isEqualTo(77_777));
    }

    @Test
    void answersAlikeWhateverTheOrderOfThePeople() {
        answersAlike(PeopleIndex.of(EVERYBODY.reversed().stream()), AT_ONCE);
    }

    @Test
    void recallsNearlyAllAndProvesNobodyWrong() {
        int found = 0;
        int proven = 0;
        for (var each : descriptions) {
            found += AT_ONCE.nearest(each.description(), 50).stream().anyMatch(one -> one.id() == each.meant()) ? 1 : 0;
            if (AT_ONCE.whoIs(each.description(), 50) instanceof Answer.OnePerson one) {
                assertThat(one.person().id()).isEqualTo(each.meant());
                proven++;
            }
        }

        assertThat(found / (double) descriptions.size()).isGreaterThanOrEqualTo(0.99);
        assertThat(proven / (double) descriptions.size()).isGreaterThanOrEqualTo(0.6);
    }

    private static PeopleIndex inTwoParts() {
        var index = PeopleIndex.of(EVERYBODY.stream().limit(PEOPLE - LATER));
        EVERYBODY.stream().skip(PEOPLE - LATER).forEach(index::add);
        return index;
    }

    private static void answersAlike(PeopleIndex one, PeopleIndex other) {
        for (var each : descriptions) {
            assertThat(one.nearest(each.description(), 20)).isEqualTo(other.nearest(each.description(), 20));
            assertThat(one.whoIs(each.description(), 20)).isEqualTo(other.whoIs(each.description(), 20));
        }
    }
}
