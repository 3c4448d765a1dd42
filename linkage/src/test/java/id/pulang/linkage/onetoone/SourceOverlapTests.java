package id.pulang.linkage.onetoone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceOverlapTests {

    private static final int POLICE = 0;
    private static final int HOTLINE = 1;
    private static final int EMBASSY = 2;

    private final List<WorkingCluster> clusters = new ArrayList<>();
    private int rows;

    @Test
    void speakAgainstTwoRowsOfAListThatNamesPeopleOnce() {
        people(75, POLICE);

        // half a repetition is expected among 25 rows before any was seen
        assertThat(bits(of(POLICE), of(POLICE))).isCloseTo(log2(0.5 / 100), within(1e-9));
    }

    @Test
    void speakLessAgainstTwoRowsOfAListThatRepeatsItself() {
        people(25, HOTLINE);
        people(25, HOTLINE, HOTLINE);

        assertThat(bits(of(HOTLINE), of(HOTLINE))).isCloseTo(log2(25.5 / 100), within(1e-9));
    }

    @Test
    void addUpOverAllListsThatBothSidesShare() {
        people(75, POLICE, HOTLINE);

        assertThat(bits(of(POLICE, HOTLINE), of(POLICE, HOTLINE))).isCloseTo(2 * log2(0.5 / 100), within(1e-9));
    }

    @Test
    void sayNothingAboutRowsOfTwoListsThatShareTheirPeople() {
        people(20, POLICE, HOTLINE);

        assertThat(bits(of(POLICE), of(HOTLINE))).isZero();
    }

    @Test
    void speakAgainstTwoListsThatHaveHardlyAnybodyInCommon() {
        people(30, POLICE, EMBASSY);
        people(10, HOTLINE, EMBASSY);

        // of forty people in several lists seven and a half were to be expected in both
        assertThat(bits(of(POLICE), of(HOTLINE))).isCloseTo(log2(1 / 8.5), within(1e-9));
        assertThat(bits(of(HOTLINE), of(POLICE))).isCloseTo(log2(1 / 8.5), within(1e-9));
        assertThat(bits(of(POLICE), of(EMBASSY))).isZero();
    }

    @Test
    void knowListsThatHaveNobodyInCommon() {
        people(30, POLICE, EMBASSY);
        people(10, HOTLINE, EMBASSY);

        assertThat(habits().apart(of(POLICE), of(HOTLINE))).isTrue();
        assertThat(habits().apart(of(POLICE), of(EMBASSY))).isFalse();
        assertThat(habits().apart(of(POLICE), of(POLICE, EMBASSY))).isTrue();
        people(1, POLICE, HOTLINE);
        assertThat(habits().apart(of(POLICE), of(HOTLINE))).isFalse();
    }

    @Test
    void doNotTakeFewPeopleForListsThatHaveNobodyInCommon() {
        people(3, POLICE, EMBASSY);
        people(1, HOTLINE, EMBASSY);

        assertThat(habits().apart(of(POLICE), of(HOTLINE))).isFalse();
    }

    @Test
    void countTheTwoListsThatSpeakMostAgainst() {
        people(30, POLICE, EMBASSY);
        people(10, HOTLINE, EMBASSY);

        double embassyTwice = log2(0.5 / 65);
        assertThat(bits(of(POLICE, EMBASSY), of(HOTLINE, EMBASSY)))
                .isCloseTo(embassyTwice + log2(1 / 8.5), within(1e-9));
    }

    @Test
    void neverSpeakMoreThanFourBitsAgainstTwoLists() {
        people(400, POLICE, EMBASSY);
        people(400, HOTLINE, EMBASSY);

        assertThat(bits(of(POLICE), of(HOTLINE))).isEqualTo(-4);
    }

    @Test
    void sayNothingOfListsBeforeAnythingWasJoined() {
        people(10, POLICE);
        people(10, HOTLINE);

        assertThat(bits(of(POLICE), of(HOTLINE))).isZero();
    }

    @Test
    void tellHowLikelySomebodyStandsInNoOtherList() {
        people(4, POLICE);
        people(16, POLICE, HOTLINE);

        assertThat(habits().alone(of(POLICE))).isCloseTo(4.5 / 30, within(1e-9));
        assertThat(habits().alone(of(HOTLINE))).isCloseTo(0.5 / 26, within(1e-9));
        assertThat(habits().alone(of(POLICE, HOTLINE))).isEqualTo(1);
    }

    @Test
    void neverTakeItForImpossibleThatSomebodyStandsInNoOtherList() {
        people(400, POLICE, HOTLINE);

        assertThat(habits().alone(of(POLICE))).isEqualTo(0.004);
    }

    private double bits(WorkingCluster left, WorkingCluster right) {
        return habits().bits(left, right);
    }

    private SourceOverlap habits() {
        return new SourceOverlap(3, clusters);
    }

    private void people(int count, int... lists) {
        for (int person = 0; person < count; person++) {
            clusters.add(of(lists));
        }
    }

    private WorkingCluster of(int... lists) {
        var cluster = Edges.cluster(rows++, lists[0]);
        for (int i = 1; i < lists.length; i++) {
            cluster.take(Edges.cluster(rows++, lists[i]));
        }
        return cluster;
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
