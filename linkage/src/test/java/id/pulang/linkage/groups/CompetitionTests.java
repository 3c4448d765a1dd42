package id.pulang.linkage.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.Thresholds;
import id.pulang.linkage.weights.SomeEvidence;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompetitionTests {

    private final Competition competition = new Competition(new Certainty(Thresholds.standard()));
    private final Cluster one = Ties.cluster(0, 0);
    private final Cluster other = Ties.cluster(1, 1);
    private final Cluster third = Ties.cluster(2, 1);

    @Test
    void leavesAChanceThatSomebodyStandsInNoOtherList() {
        var tie = Ties.weighing(one, other, 1);

        competition.conclude(tie);

        assertThat(tie.probability()).isCloseTo(1 / 1.05, within(1e-9));
    }

    @Test
    void takesADifferentChanceOfStandingAlone() {
        var tie = Ties.weighing(one, other, 1);

        competition.conclude(tie, 3);

        assertThat(tie.probability()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void letsRivalsThatCannotBeTheSamePersonShareTheProbability() {
        var tie = Ties.weighing(one, other, 2);
        var rival = Ties.weighing(one, third, 3);

        competition.conclude(tie);
        competition.conclude(rival);

        assertThat(tie.probability()).isCloseTo(2 / 5.05, within(1e-9));
        assertThat(rival.probability()).isCloseTo(3 / 5.05, within(1e-9));
    }

    @Test
    void countsRivalsOfBothSides() {
        var tie = Ties.weighing(one, other, 2);
        Ties.weighing(one, third, 3);
        Ties.weighing(other, Ties.cluster(3, 0), 4);

        competition.conclude(tie);

        assertThat(tie.probability()).isCloseTo(2 / 9.05, within(1e-9));
    }

    @Test
    void doesNotTakeForRivalsWhoAreProbablyTheSamePerson() {
        var tie = Ties.weighing(one, other, 2);
        Ties.weighing(one, third, 3);
        Ties.weighing(other, third, 0.95);

        competition.conclude(tie);

        // the third is one with the other by 0.95, and one with the first by 3 / 3.05
        double rivals = 3 * 0.05 + 0.95 * (1 - 3 / 3.05);
        assertThat(tie.probability()).isCloseTo(2 / (2.05 + rivals), within(1e-9));
    }

    @Test
    void concludesNothingFromWhatIsTooWeakToBeAskedAbout() {
        var weak = Ties.weighing(one, other, 0.001);
        var strong = Ties.weighing(one, third, 0.0011);
        weak.conclude(0.7);

        competition.conclude(weak);
        competition.conclude(strong);

        assertThat(weak.probability()).isZero();
        assertThat(strong.probability()).isPositive();
    }

    @Test
    void looksAtTwoDozenOfTheStrongest() {
        var tie = Ties.weighing(one, other, 2);
        for (int rival = 0; rival < 30; rival++) {
            Ties.weighing(one, Ties.cluster(10 + rival, 1), rival < 5 ? 0.5 : 1);
        }

        competition.conclude(tie);

        assertThat(tie.probability()).isCloseTo(2 / (2.05 + 23), within(1e-9));
    }

    @Test
    void countsTheOthersWhereARivalIsNegligible() {
        var tie = Ties.weighing(one, other, 2);
        Ties.weighing(one, third, 3);
        Ties.weighing(one, Ties.cluster(4, 1), 1e-4);

        competition.conclude(tie);

        assertThat(tie.probability()).isCloseTo(2 / 5.05, within(1e-9));
    }

    @Test
    void weighsATieByThePriorTheListsAndTheFields() {
        var tie = Ties.of(SomeEvidence.of("NAME SAME 9; BORN SAME 12"));
        tie.weigh(-10, -4);

        assertThat(tie.weight()).isEqualTo(128);
        assertThat(tie.listBits()).isEqualTo(-4);
        var apart = Ties.between(one, other, SomeEvidence.of("NAME SAME 9"), true);
        apart.weigh(0, 0);
        assertThat(apart.weight()).isZero();
    }

    @Test
    void takesNothingForARivalWhoIsSurelySomebodyElses() {
        Cluster taker = Ties.cluster(3, 0);
        var tie = Ties.weighing(one, other, 2);
        var rival = Ties.weighing(one, third, 2);
        var taken = Ties.weighing(taker, third, 1000);

        competition.concludeAll(List.of(tie, rival, taken));

        double free = 1 - 1000 / 1002.05;
        assertThat(tie.probability()).isCloseTo(2 / (2.05 + 2 * free), within(1e-6));
    }
}
