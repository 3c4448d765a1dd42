package id.pulang.linkage.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class IsotonicRegressionTests {

    @Test
    void leavesNumbersThatRiseAsTheyAre() {
        double[] table = {-3, -1, -1, 2.5, 7};

        IsotonicRegression.fit(table, List.of(0, 1, 2, 3, 4), new double[] {1, 9, 2, 5, 1});

        assertThat(table).containsExactly(-3, -1, -1, 2.5, 7);
    }

    @Test
    void poolsNeighboursThatFallByHowMuchEachIsTrusted() {
        double[] table = {3, 1, 5};

        IsotonicRegression.fit(table, List.of(0, 1, 2), new double[] {1, 3, 1});

        assertThat(table).containsExactly(new double[] {1.5, 1.5, 5}, within(1e-6));
    }

    @Test
    void poolsOnWhileThePoolStillFallsBelowItsNeighbour() {
        double[] table = {0, 4, 6, 1, 9};

        IsotonicRegression.fit(table, List.of(0, 1, 2, 3, 4), new double[] {1, 2, 1, 3, 1});

        assertThat(table).containsExactly(new double[] {0, 17 / 6.0, 17 / 6.0, 17 / 6.0, 9}, within(1e-6));
    }

    @Test
    void poolsNothingBelowAPoolThatIsLowEnough() {
        double[] table = {1, 8, 4, 3, 2};

        IsotonicRegression.fit(table, List.of(0, 1, 2, 3, 4), new double[] {5, 1, 1, 1, 1});

        assertThat(table).containsExactly(new double[] {1, 4.25, 4.25, 4.25, 4.25}, within(1e-6));
    }

    @Test
    void takesTheMiddleOfNumbersThatNobodyTrusts() {
        double[] table = {2, 1};

        IsotonicRegression.fit(table, List.of(0, 1), new double[2]);

        assertThat(table).containsExactly(new double[] {1.5, 1.5}, within(1e-6));
    }

    @Test
    void goesAlongTheGivenOrderAndLeavesOtherPlacesAlone() {
        double[] table = {9, 2, -7, 6};

        IsotonicRegression.fit(table, List.of(3, 1), new double[] {1, 1, 1, 1});

        assertThat(table).containsExactly(new double[] {9, 4, -7, 4}, within(1e-6));
    }
}
