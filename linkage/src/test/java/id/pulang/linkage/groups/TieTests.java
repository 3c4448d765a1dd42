package id.pulang.linkage.groups;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.weights.SomeEvidence;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TieTests {

    private final Cluster first = Ties.cluster(0, 0);
    private final Cluster second = Ties.cluster(1, 1);
    private final Cluster third = Ties.cluster(2, 2);

    @Test
    void isTheSameEitherWayRound() {
        var tie = Ties.weighing(second, first, 1);

        assertThat(tie.left()).isSameAs(first);
        assertThat(tie.right()).isSameAs(second);
        assertThat(tie.other(first)).isSameAs(second);
        assertThat(tie.other(second)).isSameAs(first);
    }

    @Test
    void comesBeforeThoseThatAreLessLikelyThenLighterThenLater() {
        var likelier = concluded(Ties.weighing(second, third, 1), 0.9);
        var heavier = concluded(Ties.weighing(second, Ties.cluster(3, 0), 2), 0.8);
        var early = concluded(Ties.weighing(first, third, 1), 0.8);
        var later = concluded(Ties.weighing(first, Ties.cluster(4, 0), 1), 0.8);
        var last = concluded(Ties.weighing(second, Ties.cluster(2, 0), 1), 0.8);

        assertThat(Stream.of(last, later, early, heavier, likelier).sorted(Tie.LIKELIEST_FIRST))
                .containsExactly(likelier, heavier, early, later, last);
    }

    @Test
    void keepsTheTwoRowsThatAgreeBest() {
        var one = new Tie.Strongest(new Row(0, 0, "a"), new Row(1, 1, "b"), 5);
        var better = new Tie.Strongest(new Row(2, 0, "c"), new Row(1, 1, "b"), 6);
        var equal = new Tie.Strongest(new Row(3, 0, "d"), new Row(1, 1, "b"), 5);

        assertThat(one.or(better)).isEqualTo(better);
        assertThat(better.or(one)).isEqualTo(better);
        assertThat(one.or(equal)).isEqualTo(one);
    }

    @Test
    void remembersWhatItWasMadeOf() {
        var evidence = SomeEvidence.of("NAME SAME 9");
        var tie = Ties.between(first, second, evidence, true);

        assertThat(tie.evidence()).isSameAs(evidence);
        assertThat(tie.settledDifferent()).isTrue();
        assertThat(tie.strongest().left()).isEqualTo(first.rows().getFirst());
        assertThat(Ties.of(evidence).settledDifferent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "NAME SAME 9; NATIONAL_NUMBER ONE_SLIP 11, true",
        "NAME SAME 9; NATIONAL_NUMBER DIFFERENT -9, true",
        "NAME PART_OF_NAME 5, true",
        "NAME SAME 9; NATIONAL_NUMBER SAME 18, false",
        "NAME INITIAL 5, false"
    })
    void namesTwoPeopleWhereOneListGivesTwoNumbersOrMoreWords(String fields, boolean twice) {
        var evidence = SomeEvidence.of(fields);
        var tie = Ties.of(evidence);
        tie.nameTwice(new Row(0, 3, "a"), new Row(1, 4, "b"), evidence);
        assertThat(tie.namedTwice()).isFalse();

        tie.nameTwice(new Row(0, 3, "a"), new Row(1, 3, "b"), evidence);
        assertThat(tie.namedTwice()).isEqualTo(twice);
    }

    @Test
    void isBetweenClustersThatTakeOverRowsAndLists() {
        first.take(second);

        assertThat(first.rows()).extracting(Row::number).containsExactly(0, 1);
        assertThat(first.lists().stream()).containsExactly(0, 1);
        assertThat(second.lists().stream()).containsExactly(1);
    }

    @Test
    void isBetweenClustersThatAreNumberedByTheirFirstRow() {
        assertThat(first).isEqualTo(Ties.cluster(0, 5)).isNotEqualTo(second).isLessThan(second);
        assertThat(first).hasSameHashCodeAs(Ties.cluster(0, 5));
        assertThat(second.hashCode()).isNotEqualTo(third.hashCode());
        assertThat(List.<Object>of("row 0")).doesNotContain(first);
    }

    private static Tie concluded(Tie tie, double probability) {
        tie.conclude(probability);
        return tie;
    }
}
