package id.pulang.linkage.fellegisunter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.fellegisunter.IdentityFacts.Case;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import org.junit.jupiter.api.Test;

class IdentityFactsTests {

    private final IdentityFacts facts = new IdentityFacts();

    @Test
    void findsTwoPeopleWhereNamesContradictAndNothingElseIsKnown() {
        assertThat(of(ComparisonLevel.DIFFERENT, ComparisonLevel.MISSING)).isEqualTo(Case.TWO_PEOPLE);
        assertThat(of(ComparisonLevel.PARTLY, ComparisonLevel.DIFFERENT)).isEqualTo(Case.PARTLY_TWO_PEOPLE);
        assertThat(facts.nearlyContradictory()).isTrue();
        assertThat(facts.contradictory()).isFalse();
    }

    @Test
    void tellsTwinsAndFathersFromOnePerson() {
        assertThat(of(ComparisonLevel.PARTLY, ComparisonLevel.SAME)).isEqualTo(Case.PARTLY_ANOTHER_NAME);
        assertThat(of(ComparisonLevel.DIFFERENT, ComparisonLevel.SAME)).isEqualTo(Case.ANOTHER_NAME);
        assertThat(of(ComparisonLevel.SAME, ComparisonLevel.DIFFERENT)).isEqualTo(Case.ANOTHER_BIRTH);
        assertThat(of(ComparisonLevel.SAME, ComparisonLevel.OTHER_YEAR)).isEqualTo(Case.OPEN);
        assertThat(of(ComparisonLevel.ONE_SLIP, ComparisonLevel.SAME)).isEqualTo(Case.ONE_PERSON);
    }

    @Test
    void tellsSistersWhoWereBornNearlyThenFromTwins() {
        assertThat(of(ComparisonLevel.PARTLY, ComparisonLevel.ONE_SLIP)).isEqualTo(Case.PARTLY_ANOTHER_NAME_AND_NEAR);
        assertThat(of(ComparisonLevel.PARTLY, ComparisonLevel.AGE_FITS)).isEqualTo(Case.PARTLY_ANOTHER_NAME_AND_NEAR);
        assertThat(Case.PARTLY_ANOTHER_NAME_AND_NEAR.partlyAnotherName()).isTrue();
        assertThat(Case.ANOTHER_NAME.partlyAnotherName()).isFalse();
    }

    @Test
    void takesTwoDaysOfOneYearForTwoBirths() {
        assertThat(of(ComparisonLevel.SAME, ComparisonLevel.SAME_YEAR)).isEqualTo(Case.ANOTHER_BIRTH);
    }

    @Test
    void knowsLittleOfAPartOfANameAndABirthThatIsOnlyNear() {
        of(ComparisonLevel.PART_OF_NAME, ComparisonLevel.ONE_SLIP);
        assertThat(facts.compared(0)).isFalse();
        of(ComparisonLevel.PART_OF_NAME, ComparisonLevel.SAME);
        assertThat(facts.compared(0)).isTrue();
        of(ComparisonLevel.SAME, ComparisonLevel.ONE_SLIP);
        assertThat(facts.compared(0)).isTrue();
    }

    @Test
    void believesADocumentBeforeANameThatIsPartlyAnother() {
        of(ComparisonLevel.PARTLY, ComparisonLevel.MISSING);
        facts.note(Field.PASSPORT, ComparisonLevel.SAME, 15);

        assertThat(facts.found()).isEqualTo(Case.OPEN);
        assertThat(facts.compared(0)).isTrue();
    }

    @Test
    void neverBelievesThatANameAndADocumentAreBothWrong() {
        of(ComparisonLevel.DIFFERENT, ComparisonLevel.SAME);
        facts.note(Field.NATIONAL_NUMBER, ComparisonLevel.DIFFERENT, -10);

        assertThat(facts.contradictory()).isTrue();
    }

    @Test
    void knowsLittleOfACommonName() {
        facts.clear();
        facts.note(Field.NAME, ComparisonLevel.SAME, 3);
        facts.note(Field.BORN, ComparisonLevel.SAME, 12);

        assertThat(facts.found()).isEqualTo(Case.OPEN);
    }

    private Case of(ComparisonLevel name, ComparisonLevel born) {
        facts.clear();
        facts.note(Field.NAME, name, 12);
        facts.note(Field.BORN, born, 0);
        return facts.found();
    }
}
