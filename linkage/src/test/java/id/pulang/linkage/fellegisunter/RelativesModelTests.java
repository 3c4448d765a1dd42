package id.pulang.linkage.fellegisunter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.fellegisunter.IdentityFacts.Case;
import org.junit.jupiter.api.Test;

class RelativesModelTests {

    @Test
    void doesNotTakeTwinsForOnePersonWhereNamesAreWrittenWell() {
        double most = RelativesModel.shipped().most(Case.PARTLY_ANOTHER_NAME);

        // a part of the name is wrong in 3 pairs of 100; relatives share it in half, and are born alike in 1.2 of 100
        assertThat(most).isCloseTo(Math.log(0.03 / 0.5 / 0.012) / Math.log(2) - 2.3, within(1e-9));
        assertThat(RelativesModel.shipped().most(Case.ANOTHER_NAME)).isNegative();
        assertThat(RelativesModel.shipped().most(Case.ANOTHER_BIRTH)).isNegative();
        assertThat(RelativesModel.shipped().most(Case.TWO_PEOPLE)).isLessThan(-8);
        assertThat(RelativesModel.shipped().most(Case.CALLED_OTHERWISE))
                .isEqualTo(RelativesModel.shipped().most(Case.PARTLY_TWO_PEOPLE));
    }

    @Test
    void believesLessOfSistersBornNearlyThenThanOfOneBirthday() {
        double most = RelativesModel.shipped().most(Case.PARTLY_ANOTHER_NAME_AND_NEAR);

        assertThat(most).isCloseTo(Math.log(0.03 / 0.5 * 12) / Math.log(2) - 2.3, within(1e-9));
        assertThat(most).isLessThan(RelativesModel.shipped().most(Case.PARTLY_ANOTHER_NAME) - 2);
    }

    @Test
    void learnsFromSistersAsFromTwinsHowOftenNamesAreGarbled() {
        double[] pairs = new double[Case.values().length];
        pairs[Case.ONE_PERSON.ordinal()] = 700;
        pairs[Case.PARTLY_ANOTHER_NAME_AND_NEAR.ordinal()] = 300;

        assertThat(RelativesModel.learn(pairs).partly()).isCloseTo(0.292, within(0.001));
    }

    @Test
    void takesTwinsForTwoAsIfNoWordOfTheNameAgreed() {
        double[] pairs = new double[Case.values().length];
        pairs[Case.ONE_PERSON.ordinal()] = 700;
        pairs[Case.TWINS.ordinal()] = 300;

        assertThat(RelativesModel.shipped().most(Case.TWINS))
                .isEqualTo(RelativesModel.shipped().most(Case.ANOTHER_NAME));
        assertThat(RelativesModel.learn(pairs).partly()).isCloseTo(0.292, within(0.001));
    }

    @Test
    void learnsThatNamesAreOftenGarbled() {
        double[] pairs = new double[Case.values().length];
        pairs[Case.ONE_PERSON.ordinal()] = 700;
        pairs[Case.PARTLY_ANOTHER_NAME.ordinal()] = 300;

        var learnt = RelativesModel.learn(pairs);

        assertThat(learnt.partly()).isCloseTo(0.292, within(0.001));
        assertThat(learnt.most(Case.PARTLY_ANOTHER_NAME))
                .isGreaterThan(RelativesModel.shipped().most(Case.PARTLY_ANOTHER_NAME) + 3);
    }

    @Test
    void boundsNothingWhereNobodyLivesWithAnybody() {
        assertThat(RelativesModel.none().most(Case.ANOTHER_BIRTH)).isGreaterThan(30);
        assertThat(RelativesModel.none().any()).isFalse();
        assertThat(RelativesModel.shipped().most(Case.OPEN)).isInfinite();
    }
}
