package id.pulang.linkage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When a small registry says that somebody is meant, could be meant, or is not there. */
class AnswerTests {

    private static final String NIK = "1271011402990003";

    private final RegisteredPerson meant = person(1, "Qwertyo Zabukan", 19990214);

    @Test
    void isOnePersonByAWordAndTheDateOfBirth() {
        assertThat(answer(Description.born("Qwertyo", 19990214), meant)).isInstanceOf(Answer.OnePerson.class);
    }

    @Test
    void isNotOnePersonByAWordAndTheYearOfBirth() {
        assertThat(answer(Description.born("Qwertyo", 19990000), meant)).isInstanceOf(Answer.CouldBe.class);
    }

    @Test
    void isOnePersonByTwoRareWordsWhereTheBirthSpeaksForThemAtAll() {
        assertThat(answer(Description.born("Qwertyo Zabukan", 20000000), meant)).isInstanceOf(Answer.OnePerson.class);
        assertThat(answer(Description.born("Qwertyo Zabukan", 19990517), meant)).isInstanceOf(Answer.CouldBe.class);
        assertThat(answer(Description.named("Qwertyo Zabukan"), meant)).isInstanceOf(Answer.CouldBe.class);
    }

    @Test
    void isOnePersonByTheNameAndANumberWithASlip() {
        var numbered = new RegisteredPerson(1, "Qwertyo Zabukan", 0, NIK);

        assertThat(answer(new Description("Qwertyo Zabukan", 0, "1271011402990004"), numbered))
                .isInstanceOf(Answer.OnePerson.class);
        assertThat(answer(new Description("Hustani", 0, "1271011402990004"), numbered))
                .isInstanceOf(Answer.CouldBe.class);
    }

    @Test
    void isNotOnePersonWhereAnotherComesNear() {
        var near = person(2, "Qwertyo Zabukan", 19980214);
        var far = person(3, "Qwertyo Zabukan", 19710630);
        var asked = Description.born("Qwertyo Zabukan", 19990214);

        assertThat(answer(asked, meant, far)).isInstanceOf(Answer.OnePerson.class);
        assertThat(answer(asked, meant, near)).isInstanceOf(Answer.OnePerson.class);
        assertThat(answer(asked, meant, person(4, "Qwertyo Zabukan", 19990214))).isInstanceOf(Answer.CouldBe.class);
    }

    @Test
    void isNobodyWhereTooLittleOfWhatIsKnownAgrees() {
        var asked = Description.born("Qwertyo Zabukan Hustani", 19990214);

        assertThat(answer(asked, person(1, "Qwertyo Klumba", 19710630), person(2, "Zabukan Hustani", 0)))
                .isInstanceOfSatisfying(
                        Answer.CouldBe.class,
                        several -> assertThat(several.people())
                                .extracting(Candidate::id)
                                .containsExactly(2L));
        assertThat(answer(asked, person(1, "Qwertyo Klumba", 19710630))).isEqualTo(new Answer.Nobody());
    }

    @Test
    void saysWhetherThereAreMoreThanAreShown() {
        var people = new RegisteredPerson[] {
            person(1, "Qwertyo", 19990214), person(2, "Qwertyo", 19990214), person(3, "Qwertyo", 19990214)
        };

        assertThat(PeopleIndex.of(Stream.of(people)).whoIs(Description.named("Qwertyo"), 3))
                .isInstanceOfSatisfying(Answer.CouldBe.class, several -> {
                    assertThat(several.people()).hasSize(3);
                    assertThat(several.more()).isFalse();
                });
        assertThat(PeopleIndex.of(Stream.of(people)).whoIs(Description.named("Qwertyo"), 2))
                .isInstanceOfSatisfying(Answer.CouldBe.class, several -> {
                    assertThat(several.people()).hasSize(2);
                    assertThat(several.more()).isTrue();
                });
    }

    @Test
    void saysOfACandidateHowTheBirthAndTheNumberAgree() {
        var answer = answer(Description.born("Qwertyo Zabukan", 19990402), person(1, "Zabukan Qwertyo", 19990204));

        assertThat(answer).isInstanceOfSatisfying(Answer.OnePerson.class, one -> {
            assertThat(one.person().name()).isEqualTo("zabukan qwertyo");
            assertThat(one.person().born()).isEqualTo(19990204);
            assertThat(one.person().birth()).isEqualTo(BirthAgreement.DAY_AND_MONTH_EXCHANGED);
            assertThat(one.person().number()).isEqualTo(NumberAgreement.MISSING);
            assertThat(one.person().words()).isEqualTo(2);
            assertThat(one.person().bits()).isGreaterThan(30);
        });
    }

    private static Answer answer(Description description, RegisteredPerson... people) {
        return PeopleIndex.of(Stream.of(people)).whoIs(description, 10);
    }

    private static RegisteredPerson person(long id, String name, int born) {
        return new RegisteredPerson(id, name, born, null);
    }
}
