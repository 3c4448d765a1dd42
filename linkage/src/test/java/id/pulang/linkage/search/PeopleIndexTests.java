package id.pulang.linkage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleIndexTests {

    private static final long MEANT = 900_000;
    private static final String NIK = "1271011402990003";

    /** Ten thousand others, among whom the one who is meant is to be found. */
    private static final PeopleIndex INDEX =
            index(new RegisteredPerson(MEANT, "Muhammad Rizki Simanjuntak", 19990214, NIK));

    @ParameterizedTest
    @CsvSource({
        "as registered, Muhammad Rizki Simanjuntak, 19990214",
        "one slip, Muhammad Rizki Simanjunta, 19990214",
        "two slips, Muhammad Rizki Smianjutnak, 19990214",
        "old spelling, Moehammad Rizki Simandjuntak, 19990214",
        "another form, Moch Rizqi Simanjuntak, 19990214",
        "an initial, M. Rizki Simanjuntak, 19990214",
        "a word dropped, Rizki Simanjuntak, 19990214",
        "another order, Simanjuntak Muhammad Rizki, 19990214",
        "joined, MuhammadRizki Simanjuntak, 19990214",
        "apart, Muhammad Rizki Siman Juntak, 19990214",
        "title and father, H. Rizki Simanjuntak bin Sukirman, 19990214",
        "capitals and marks, 'RIZKI, SIMANJUNTAK', 19990214",
        "day and month exchanged, Muhammad Rizki Simanjuntak, 19991402",
        "another day, Muhammad Rizki Simanjuntak, 19990217",
        "another month, Muhammad Rizki Simanjuntak, 19990514",
        "a year off, Muhammad Rizki Simanjuntak, 19980214",
        "the year only, Muhammad Rizki Simanjuntak, 19990000",
        "another birth altogether, Muhammad Rizki Simanjuntak, 19710630",
        "no birth, Muhammad Rizki Simanjuntak, 0",
        "hardly alike, Muhmd Riziq Simajutank, 19990214"
    })
    void findsSomeoneFirst(String how, String name, int born) {
        var nearest = INDEX.nearest(Description.born(name, born), 50);

        assertThat(nearest.getFirst().id()).as(how).isEqualTo(MEANT);
    }

    @Test
    void findsAWordThatIsRegisteredApart() {
        var index = index(new RegisteredPerson(MEANT, "Nur Hayati Lubis", 19870505, null));

        var nearest = index.nearest(Description.born("Nurhayati", 19870505), 1);

        assertThat(nearest.getFirst().id()).isEqualTo(MEANT);
        assertThat(nearest.getFirst().words()).isEqualTo(1);
    }

    @Test
    void findsInitialsAndFaintLikenessAmongThoseBornOnTheDay() {
        var index = index(new RegisteredPerson(MEANT, "Xaverius Wq", 20080301, null));

        assertThat(index.nearest(Description.born("X W", 20080301), 1))
                .extracting(Candidate::id)
                .containsExactly(MEANT);
        assertThat(index.nearest(Description.born("Xveriuas", 20080301), 1))
                .extracting(Candidate::id)
                .containsExactly(MEANT);
    }

    @Test
    void saysWhatAgrees() {
        var candidate =
                INDEX.nearest(new Description("Moch Rizki", 19991402, NIK), 1).getFirst();

        assertThat(candidate.name()).isEqualTo("muhammad rizki simanjuntak");
        assertThat(candidate.born()).isEqualTo(19990214);
        assertThat(candidate.words()).isEqualTo(2);
        assertThat(candidate.birth()).isEqualTo(BirthAgreement.DAY_AND_MONTH_EXCHANGED);
        assertThat(candidate.number()).isEqualTo(NumberAgreement.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "1271011402990003, SAME",
        "1271 0114 0299 0003, SAME",
        "1271011402990008, ONE_SLIP",
        "1217011402990003, ONE_SLIP",
        "127101140299003, ONE_SLIP",
        "12710114022990003, ONE_SLIP"
    })
    void findsSomeoneByNumberWithASlip(String number, NumberAgreement agreement) {
        var nearest = INDEX.nearest(new Description("", 0, number), 50);

        assertThat(nearest.getFirst().id()).isEqualTo(MEANT);
        assertThat(nearest.getFirst().number()).isEqualTo(agreement);
    }

    @Test
    void namesOnePersonWhenNameAndBirthLeaveNoDoubt() {
        var answer = INDEX.whoIs(Description.born("Moh. Rizki Simanjuntak", 19990214), 50);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.OnePerson.class,
                        one -> assertThat(one.person().id()).isEqualTo(MEANT));
    }

    @Test
    void neverNamesOnePersonByNameOrByNumberAlone() {
        assertThat(INDEX.whoIs(Description.named("Muhammad Rizki Simanjuntak"), 50))
                .isInstanceOf(Answer.CouldBe.class);
        assertThat(INDEX.whoIs(new Description("", 0, NIK), 50)).isInstanceOf(Answer.CouldBe.class);
        assertThat(INDEX.whoIs(new Description("Slamet", 0, NIK), 50)).isInstanceOf(Answer.CouldBe.class);
    }

    @Test
    void saysThatSeveralFitWhenTheNameIsCommon() {
        var answer = INDEX.whoIs(Description.named("Sri"), 10);

        assertThat(answer).isInstanceOfSatisfying(Answer.CouldBe.class, several -> {
            assertThat(several.people())
                    .hasSize(10)
                    .allMatch(each -> each.name().contains("sri"));
            assertThat(several.more()).isTrue();
        });
    }

    @Test
    void doesNotChooseBetweenTwoOfTheSameNameAndBirth() {
        var index = index(
                new RegisteredPerson(MEANT, "Rizki Simanjuntak", 19990214, null),
                new RegisteredPerson(MEANT + 1, "Rizky Simanjuntak", 19990214, null));

        var answer = index.whoIs(Description.born("Rizki Simanjuntak", 19990214), 50);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.CouldBe.class,
                        several -> assertThat(several.people())
                                .extracting(Candidate::id)
                                .startsWith(MEANT, MEANT + 1));
    }

    @Test
    void takesSeveralNamesOfOnePersonForOnePerson() {
        var index = index(
                new RegisteredPerson(MEANT, "Rizki Simanjuntak", 19990214, null),
                new RegisteredPerson(MEANT, "Rizky Simanjuntak", 19990214, null));

        var answer = index.whoIs(Description.born("Rizki Simanjuntak", 19990214), 50);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.OnePerson.class,
                        one -> assertThat(one.person().id()).isEqualTo(MEANT));
    }

    @Test
    void looksPastThoseWhoMayNotBeFound() {
        var index = index(
                new RegisteredPerson(MEANT, "Rizki Simanjuntak", 19990214, null),
                new RegisteredPerson(MEANT + 1, "Rizky Simanjuntak", 19990214, null));
        var asked = Description.born("Rizki Simanjuntak", 19990214);

        assertThat(index.whoIs(asked, 50, id -> id != MEANT))
                .isInstanceOfSatisfying(
                        Answer.OnePerson.class,
                        one -> assertThat(one.person().id()).isEqualTo(MEANT + 1));
        assertThat(index.whoIs(asked, 50, id -> false)).isEqualTo(new Answer.Nobody());
    }

    @Test
    void isNotCrowdedOutByThoseWhoMayNotBeFound() {
        var crowd = IntStream.range(0, 2_000)
                .mapToObj(id -> new RegisteredPerson(id, "Sri Rahayu", 19800101 + id % 28, null));
        var index = PeopleIndex.of(Stream.concat(crowd, Stream.of(new RegisteredPerson(MEANT, "Sri Rahaju", 0, null))));

        assertThat(index.whoIs(Description.named("Sri Rahayu"), 5, id -> id == MEANT))
                .isInstanceOfSatisfying(
                        Answer.CouldBe.class,
                        one -> assertThat(one.people())
                                .extracting(Candidate::id)
                                .containsExactly(MEANT));
    }

    @Test
    void saysNobodyWhenNobodyFits() {
        assertThat(INDEX.whoIs(Description.born("Xyzzy Qwrtz", 18990101), 50)).isEqualTo(new Answer.Nobody());
        assertThat(PeopleIndex.of(Stream.of()).whoIs(Description.born("Sri", 19990101), 50))
                .isEqualTo(new Answer.Nobody());
    }

    @Test
    void isNotPutOffByNonsense() {
        var nonsense = "x".repeat(10_000) + " " + "a b c d ".repeat(500) + "\u0000 \uD83D 李明 - '";

        assertThat(INDEX.whoIs(new Description(nonsense, 99999999, "no number"), 5))
                .isNotNull();
        assertThat(INDEX.whoIs(new Description("", -1, "0000000000000000"), 5)).isNotNull();
        assertThat(INDEX.nearest(new Description("", 0, ""), 5)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void countsWhoBearsAName() {
        var index = PeopleIndex.of(Stream.of(
                new RegisteredPerson(1, "Moch Rizki", 0, null),
                new RegisteredPerson(2, "Muhammad Rizqi Lubis", 0, null),
                new RegisteredPerson(3, "Rizki", 0, null),
                new RegisteredPerson(4, "Rizkia Muhammad", 0, null)));

        assertThat(index.bearers("Muhammad Rizki")).isEqualTo(2);
        assertThat(index.bearers("Rizki")).isEqualTo(3);
        assertThat(index.bearers("Slamet")).isZero();
        assertThat(index.bearers("")).isZero();
    }

    private static PeopleIndex index(RegisteredPerson... people) {
        return PeopleIndex.of(Stream.concat(InventedRegistry.people(10_000, 11), Stream.of(people)));
    }
}
