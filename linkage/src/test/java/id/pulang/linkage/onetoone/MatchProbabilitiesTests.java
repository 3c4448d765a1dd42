package id.pulang.linkage.onetoone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.comparison.SomeVector;
import id.pulang.linkage.decision.Thresholds;
import id.pulang.linkage.model.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MatchProbabilitiesTests {

    private final MatchProbabilities competition = new MatchProbabilities(new AutoMatchRules(Thresholds.standard()));
    private final WorkingCluster one = Edges.cluster(0, 0);
    private final WorkingCluster other = Edges.cluster(1, 1);
    private final WorkingCluster third = Edges.cluster(2, 1);

    @Test
    void leavesAChanceThatSomebodyStandsInNoOtherList() {
        var tie = Edges.weighing(one, other, 1);

        competition.conclude(tie, Parameters.UNLISTED_ODDS);

        assertThat(tie.probability()).isCloseTo(1 / 1.05, within(1e-9));
    }

    @Test
    void takesADifferentChanceOfStandingAlone() {
        var tie = Edges.weighing(one, other, 1);

        competition.conclude(tie, 3);

        assertThat(tie.probability()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void letsRivalsThatCannotBeTheSamePersonShareTheProbability() {
        var tie = Edges.weighing(one, other, 2);
        var rival = Edges.weighing(one, third, 3);

        competition.conclude(tie, Parameters.UNLISTED_ODDS);
        competition.conclude(rival, Parameters.UNLISTED_ODDS);

        assertThat(tie.probability()).isCloseTo(2 / 5.05, within(1e-9));
        assertThat(rival.probability()).isCloseTo(3 / 5.05, within(1e-9));
    }

    @Test
    void countsRivalsOfBothSides() {
        var tie = Edges.weighing(one, other, 2);
        Edges.weighing(one, third, 3);
        Edges.weighing(other, Edges.cluster(3, 0), 4);

        competition.conclude(tie, Parameters.UNLISTED_ODDS);

        assertThat(tie.probability()).isCloseTo(2 / 9.05, within(1e-9));
    }

    @Test
    void doesNotTakeForRivalsWhoAreProbablyTheSamePerson() {
        var tie = Edges.weighing(one, other, 2);
        Edges.weighing(one, third, 3);
        Edges.weighing(other, third, 0.95);

        competition.conclude(tie, Parameters.UNLISTED_ODDS);

        // the third is one with the other by 0.95, and one with the first by 3 / 3.05
        double rivals = 3 * 0.05 + 0.95 * (1 - 3 / 3.05);
        assertThat(tie.probability()).isCloseTo(2 / (2.05 + rivals), within(1e-9));
    }

    @Test
    void concludesNothingFromWhatIsTooWeakToBeAskedAbout() {
        var weak = Edges.weighing(one, other, 0.001);
        var strong = Edges.weighing(one, third, 0.0011);
        weak.conclude(0.7);

        competition.conclude(weak, Parameters.UNLISTED_ODDS);
        competition.conclude(strong, Parameters.UNLISTED_ODDS);

        assertThat(weak.probability()).isZero();
        assertThat(strong.probability()).isPositive();
    }

    @Test
    void weighsATieByThePriorTheListsAndTheFields() {
        var tie = Edges.of(SomeVector.of("NAME SAME 9; BORN SAME 12"));
        tie.weigh(-10, -4);

        assertThat(tie.weight()).isEqualTo(128);
        assertThat(tie.listBits()).isEqualTo(-4);
        var apart = Edges.between(one, other, SomeVector.of("NAME SAME 9"), true);
        apart.weigh(0, 0);
        assertThat(apart.weight()).isZero();
    }

    @Test
    void takesNothingForARivalWhoIsSurelySomebodyElses() {
        WorkingCluster taker = Edges.cluster(3, 0);
        var tie = Edges.weighing(one, other, 2);
        var rival = Edges.weighing(one, third, 2);
        var taken = Edges.weighing(taker, third, 1000);

        concludeAll(tie, rival, taken);

        assertThat(tie.probability()).isGreaterThan(0.97);
        assertThat(rival.probability()).isLessThan(0.02);
        assertThat(taken.probability()).isGreaterThan(0.97);
    }

    @Test
    void letsTwoWhoAreAlikeShareWhatTheyCannotBothHave() {
        WorkingCluster alike = Edges.cluster(3, 0);
        var tie = Edges.weighing(one, other, 2);
        var across = Edges.weighing(one, third, 2);
        var back = Edges.weighing(alike, other, 2);
        var straight = Edges.weighing(alike, third, 2);

        concludeAll(tie, across, back, straight);

        assertThat(List.of(tie, across, back, straight))
                .allSatisfy(each -> assertThat(each.probability()).isBetween(0.45, 0.5));
    }

    @Test
    void leavesTheLastOneToTheLastOtherAsInAnAssignment() {
        WorkingCluster alike = Edges.cluster(3, 0);
        var tie = Edges.weighing(one, other, 0.5);
        var better = Edges.weighing(one, third, 0.5);
        var best = Edges.weighing(alike, third, 50);

        concludeAll(tie, better, best);

        assertThat(tie.probability()).isGreaterThan(0.9);
        assertThat(better.probability()).isLessThan(0.1);
    }

    @Test
    void learnsWhichListsHoldPeopleWhomNobodyElseNames() {
        var tie = Edges.weighing(one, other, 0.05);
        double before = concluded(tie, 0);

        double amongMany = concluded(tie, 40);

        assertThat(amongMany).isLessThan(before - 0.1);
    }

    @Test
    void noticesWhoeverWouldBeMissingWhereNearlyAllStand() {
        var tie = Edges.weighing(one, other, 1);
        concluded(tie, 0);
        boolean amongFew = tie.leftOut();
        var everybody = namedByThreeLists();
        for (int person = 0; person < 20; person++) {
            everybody.add(Edges.cluster(500 + person, 1));
        }

        competition.concludeAll(List.of(tie), everybody);

        assertThat(amongFew).isFalse();
        assertThat(tie.leftOut()).isTrue();
    }

    @Test
    void doubtsAJoinThatLeavesOutAListOnWhichNearlyAllStand() {
        var tie = Edges.weighing(one, other, 0.05);
        var everybody = new ArrayList<WorkingCluster>(List.of(one, other));
        for (int person = 0; person < 40; person++) {
            var known = Edges.cluster(10 + 3 * person, 0);
            known.take(Edges.cluster(11 + 3 * person, 1));
            everybody.add(known);
        }
        competition.concludeAll(List.of(tie), everybody);
        double namedByAll = tie.probability();
        everybody.stream().skip(2).forEach(known -> known.take(Edges.cluster(200 + known.hashCode(), 2)));

        competition.concludeAll(List.of(tie), everybody);

        assertThat(tie.probability()).isLessThan(namedByAll * 0.7);
    }

    private List<WorkingCluster> namedByThreeLists() {
        var everybody = new ArrayList<WorkingCluster>(List.of(one, other));
        for (int person = 0; person < 40; person++) {
            var known = Edges.cluster(10 + 3 * person, 0);
            known.take(Edges.cluster(11 + 3 * person, 1));
            known.take(Edges.cluster(12 + 3 * person, 2));
            everybody.add(known);
        }
        return everybody;
    }

    private double concluded(CandidateEdge tie, int lonely) {
        var everybody = new ArrayList<WorkingCluster>(List.of(one, other));
        for (int person = 0; person < lonely; person++) {
            everybody.add(Edges.cluster(10 + person, 1));
        }
        competition.concludeAll(List.of(tie), everybody);
        return tie.probability();
    }

    private void concludeAll(CandidateEdge... ties) {
        var clusters = new TreeSet<WorkingCluster>();
        for (CandidateEdge tie : ties) {
            clusters.add(tie.left());
            clusters.add(tie.right());
        }
        competition.concludeAll(List.of(ties), clusters);
    }
}
