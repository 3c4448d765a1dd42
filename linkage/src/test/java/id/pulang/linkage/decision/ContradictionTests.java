package id.pulang.linkage.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.Birth;
import id.pulang.linkage.model.Contact;
import id.pulang.linkage.model.Documents;
import id.pulang.linkage.model.Name;
import id.pulang.linkage.model.Origin;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.Sex;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContradictionTests {

    private static final LocalDate BORN = LocalDate.of(1994, 8, 9);

    @Test
    void twoValidNumbersAreTwoPeople() {
        var one = said(BORN, Sex.MALE, "3372010908940003");
        var other = said(BORN, Sex.MALE, "3372010908940013");
        var notOfThatDay = said(BORN, Sex.MALE, "3372011008940003");

        assertThat(Contradiction.between(one, other)).contains(Contradiction.ANOTHER_NUMBER);
        assertThat(Contradiction.between(one, one)).isEmpty();
        assertThat(Contradiction.between(one, notOfThatDay)).isEmpty();
    }

    @Test
    void aManAndAWomanAreTwoPeopleButSilenceSaysNothing() {
        var man = said(BORN, Sex.MALE, null);

        assertThat(Contradiction.between(man, said(BORN, Sex.FEMALE, null))).contains(Contradiction.ANOTHER_SEX);
        assertThat(Contradiction.between(man, said(BORN, null, null))).isEmpty();
    }

    @Test
    void birthsMoreThanFourYearsApartAreOfTwoPeople() {
        var one = said(BORN, null, null);

        assertThat(Contradiction.between(one, said(BORN.plusYears(4), null, null)))
                .isEmpty();
        assertThat(Contradiction.between(one, said(BORN.plusYears(4).plusDays(1), null, null)))
                .contains(Contradiction.BIRTHS_FAR_APART);
        assertThat(Contradiction.between(said(BORN.plusYears(5), null, null), one))
                .contains(Contradiction.BIRTHS_FAR_APART);
        assertThat(Contradiction.between(one, said(null, null, null))).isEmpty();
    }

    @Test
    void whereNothingContradictsTheNumberOfRowsIsTheReason() {
        var one = said(BORN, null, null);

        assertThat(Contradiction.why(one, one)).isEqualTo(Contradiction.ROWS_OF_ONE_LIST);
    }

    private static PersonRecord said(@Nullable LocalDate born, @Nullable Sex sex, @Nullable String nik) {
        return new PersonRecord(
                "",
                "",
                new Name("Pradipta", List.of(), null),
                new Birth(born, null, null, null, sex),
                new Documents(nik, null),
                new Contact(null),
                new Origin(null, null),
                List.of());
    }
}
