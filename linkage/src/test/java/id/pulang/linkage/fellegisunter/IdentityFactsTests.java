package id.pulang.linkage.fellegisunter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.comparison.FieldComparisonResult;
import id.pulang.linkage.comparison.NameField;
import id.pulang.linkage.fellegisunter.IdentityFacts.Case;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.Parameters;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityFactsTests {

    /** The weight from which hardly anybody else of the lists is called so. */
    private static final double RARE = 6;

    private static final double AGREES = Parameters.CONTEXT_AGREES_WEIGHT + 1;

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
        assertThat(Case.PARTLY_ANOTHER_NAME_AND_NEAR.bornAlikeAndPartlyAnotherName())
                .isFalse();
        assertThat(Case.ANOTHER_NAME.bornAlikeAndPartlyAnotherName()).isFalse();
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

    @Test
    void tellsTwinsFromOnePersonWhoseNameWasGarbled() {
        assertThat(ofOneBirthday("Kartini Damanik", "Magdalena Damanik")).isEqualTo(Case.TWINS);
        assertThat(facts.neverAlone()).isTrue();
        assertThat(ofOneBirthday("Zobtul Damanik", "Zobtarn Damanik")).isEqualTo(Case.PARTLY_ANOTHER_NAME);
        assertThat(facts.neverAlone()).isFalse();
        assertThat(Case.TWINS.bornAlikeAndPartlyAnotherName()).isTrue();
    }

    @Test
    void takesNoSistersBornNearlyThenForTwins() {
        ofOneBirthday("Kartini Damanik", "Magdalena Damanik");
        facts.note(Field.BORN, ComparisonLevel.YEAR_NEAR, 7);

        assertThat(facts.found()).isEqualTo(Case.PARTLY_ANOTHER_NAME_AND_NEAR);
    }

    @Test
    void needsMoreOfAPartOfANameAndABirthThatIsOnlyNear() {
        of(ComparisonLevel.PART_OF_NAME, ComparisonLevel.ONE_SLIP);

        assertThat(facts.compared(RARE)).isFalse();
        assertThat(facts.needed(true, 0, RARE)).isEqualTo(Parameters.NEARLY_BORN_NEEDED_WEIGHT);
        assertThat(facts.needed(true, AGREES, RARE)).as("context agrees").isZero();
        assertThat(facts.needed(false, 0, RARE)).as("few state births").isZero();
        assertThat(facts.needed(true, 0, 0)).as("learnt").isZero();
    }

    @Test
    void needsMostOfANameThatOthersBearAndABirthThatIsOnlyNear() {
        of(ComparisonLevel.SAME, RARE - 1, ComparisonLevel.YEAR_NEAR);

        assertThat(facts.compared(RARE)).isFalse();
        assertThat(facts.needed(true, AGREES, RARE)).isEqualTo(Parameters.PARTLY_NAMED_NEEDED_WEIGHT);
        assertThat(facts.compared(0)).as("learnt").isTrue();
        of(ComparisonLevel.SAME, RARE + 1, ComparisonLevel.YEAR_NEAR);
        assertThat(facts.compared(RARE)).as("nobody else bears it").isTrue();
        of(ComparisonLevel.SAME, RARE - 1, ComparisonLevel.FIRST_OF_MONTH);
        assertThat(facts.compared(RARE)).as("a day that was not known").isTrue();
    }

    @Test
    void needsMoreOfBirthsFarApart() {
        of(ComparisonLevel.SAME, ComparisonLevel.DIFFERENT);

        assertThat(facts.compared(0)).isFalse();
        assertThat(facts.needed(true, 0, 0)).isEqualTo(Parameters.UNKNOWN_NEEDED_WEIGHT);
        assertThat(facts.compared(RARE)).isFalse();
        assertThat(facts.needed(true, 0, RARE)).isEqualTo(Parameters.UNKNOWN_NEEDED_WEIGHT);
    }

    @Test
    void needsMoreOfBirthsOfOneYearOnlyWhereWeightsWereLearnt() {
        of(ComparisonLevel.SAME, ComparisonLevel.SAME_YEAR);

        assertThat(facts.compared(0)).isFalse();
        assertThat(facts.needed(true, 0, 0)).isEqualTo(Parameters.UNKNOWN_NEEDED_WEIGHT);
        assertThat(facts.compared(RARE)).isTrue();
        assertThat(facts.needed(true, 0, RARE)).isZero();
    }

    @Test
    void takesNamesForGarbledWhereManyOfOneBirthdayOrCellsOfAllKindsContradict() {
        assertThat(garbled(0.258, 0.086, 0.021, 0.017)).as("historical figures").isTrue();
        assertThat(garbled(0.278, 0.041, 0.067, 0.062))
                .as("as in Splink's tutorial")
                .isTrue();
        assertThat(garbled(0.279, 0.031, 0.033, 0.202))
                .as("births garbled more")
                .isTrue();
        assertThat(garbled(0.779, 0.047, 0.002, 0.009)).as("Vietnamese names").isFalse();
        assertThat(garbled(0.153, 0.031, 0, 0.003)).as("Thai, ages on one list").isFalse();
        assertThat(garbled(0.407, 0.043, 0.002, 0.115)).as("fathers and sons").isFalse();
    }

    /** As was measured in lists of each kind. */
    private static boolean garbled(double onePerson, double partly, double anotherName, double anotherBirth) {
        double[] shares = new double[Case.values().length];
        shares[Case.ONE_PERSON.ordinal()] = onePerson;
        shares[Case.TWINS.ordinal()] = partly;
        shares[Case.ANOTHER_NAME.ordinal()] = anotherName;
        shares[Case.ANOTHER_BIRTH.ordinal()] = anotherBirth;
        return IdentityFacts.garbled(shares);
    }

    private Case ofOneBirthday(String one, String other) {
        var finding = new FieldComparisonResult();
        new NameField(List.of(
                        SomeRecord.of("1", "list", one).record(),
                        SomeRecord.of("2", "list", other).record()))
                .compare(0, 1, finding);
        facts.clear();
        facts.note(Field.NAME, finding);
        facts.note(Field.BORN, ComparisonLevel.SAME, 12);
        return facts.found();
    }

    private Case of(ComparisonLevel name, ComparisonLevel born) {
        return of(name, 12, born);
    }

    private Case of(ComparisonLevel name, double bits, ComparisonLevel born) {
        facts.clear();
        facts.note(Field.NAME, name, bits);
        facts.note(Field.BORN, born, 0);
        return facts.found();
    }
}
