package id.pulang.linkage.onetoone;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.comparison.SomeVector;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateEdgeTests {

    private final WorkingCluster first = Edges.cluster(0, 0);
    private final WorkingCluster second = Edges.cluster(1, 1);
    private final WorkingCluster third = Edges.cluster(2, 2);

    @Test
    void isTheSameEitherWayRound() {
        var tie = Edges.weighing(second, first, 1);

        assertThat(tie.left()).isSameAs(first);
        assertThat(tie.right()).isSameAs(second);
        assertThat(tie.other(first)).isSameAs(second);
        assertThat(tie.other(second)).isSameAs(first);
    }

    @Test
    void comesBeforeThoseThatAreLessLikelyThenLighterThenLater() {
        var likelier = concluded(Edges.weighing(second, third, 1), 0.9);
        var heavier = concluded(Edges.weighing(second, Edges.cluster(3, 0), 2), 0.8);
        var early = concluded(Edges.weighing(first, third, 1), 0.8);
        var later = concluded(Edges.weighing(first, Edges.cluster(4, 0), 1), 0.8);
        var last = concluded(Edges.weighing(second, Edges.cluster(2, 0), 1), 0.8);

        assertThat(Stream.of(last, later, early, heavier, likelier).sorted(CandidateEdge.LIKELIEST_FIRST))
                .containsExactly(likelier, heavier, early, later, last);
    }

    @Test
    void keepsTheTwoRowsThatAgreeBest() {
        var one = new CandidateEdge.Strongest(new ListRow(0, 0, "a"), new ListRow(1, 1, "b"), 5);
        var better = new CandidateEdge.Strongest(new ListRow(2, 0, "c"), new ListRow(1, 1, "b"), 6);
        var equal = new CandidateEdge.Strongest(new ListRow(3, 0, "d"), new ListRow(1, 1, "b"), 5);

        assertThat(one.or(better)).isEqualTo(better);
        assertThat(better.or(one)).isEqualTo(better);
        assertThat(one.or(equal)).isEqualTo(one);
    }

    @Test
    void remembersWhatItWasMadeOf() {
        var evidence = SomeVector.of("NAME SAME 9");
        var tie = Edges.between(first, second, evidence, true);

        assertThat(tie.evidence()).isSameAs(evidence);
        assertThat(tie.settledDifferent()).isTrue();
        assertThat(tie.strongest().left()).isEqualTo(first.rows().getFirst());
        assertThat(Edges.of(evidence).settledDifferent()).isFalse();
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
        var evidence = SomeVector.of(fields);
        var tie = Edges.of(evidence);
        tie.nameTwice(new ListRow(0, 3, "a"), new ListRow(1, 4, "b"), evidence);
        assertThat(tie.namedTwice()).isFalse();

        tie.nameTwice(new ListRow(0, 3, "a"), new ListRow(1, 3, "b"), evidence);
        assertThat(tie.namedTwice()).isEqualTo(twice);
    }

    @Test
    void isBetweenClustersThatTakeOverRowsAndLists() {
        first.take(second);

        assertThat(first.rows()).extracting(ListRow::number).containsExactly(0, 1);
        assertThat(first.lists().stream()).containsExactly(0, 1);
        assertThat(second.lists().stream()).containsExactly(1);
    }

    @Test
    void isBetweenClustersThatAreNumberedByTheirFirstRow() {
        assertThat(first).isEqualTo(Edges.cluster(0, 5)).isNotEqualTo(second).isLessThan(second);
        assertThat(first).hasSameHashCodeAs(Edges.cluster(0, 5));
        assertThat(second.hashCode()).isNotEqualTo(third.hashCode());
        assertThat(List.<Object>of("row 0")).doesNotContain(first);
    }

    private static CandidateEdge concluded(CandidateEdge tie, double probability) {
        tie.conclude(probability);
        return tie;
    }
}
