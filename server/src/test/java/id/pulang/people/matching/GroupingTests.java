package id.pulang.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.incidents.StatementId;
import id.pulang.linkage.documents.NationalNumber;
import id.pulang.people.PersonId;
import id.pulang.people.matching.cards.Components;
import id.pulang.people.matching.grouping.Grouping;
import id.pulang.people.matching.grouping.Known;
import id.pulang.people.matching.grouping.Moved;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class GroupingTests {

    private final AtomicLong people = new AtomicLong(1000);
    private final Map<PersonId, Known> known = new HashMap<>();
    private Map<StatementId, PersonId> membership = Map.of();

    @Test
    void everyGroupBecomesOnePersonFoundedOnItsFirstStatement() {
        var grouping = regroup(List.of(said(1), said(2)), List.of(said(3)));

        assertThat(grouping.registered()).extracting(Known::foundedOn).containsExactly(said(1), said(3));
        assertThat(membership.get(said(1))).isEqualTo(membership.get(said(2)));
        assertThat(membership.get(said(3))).isNotEqualTo(membership.get(said(2)));
    }

    @Test
    void groupingAgainChangesNothing() {
        regroup(List.of(said(1), said(2)), List.of(said(3)));
        var before = membership;

        var again = regroup(List.of(said(1), said(2)), List.of(said(3)));

        assertThat(again.quiet()).isTrue();
        assertThat(membership).isEqualTo(before);
    }

    @Test
    void theOlderPersonLivesOnInAJoin() {
        regroup(List.of(said(1)), List.of(said(2)));
        PersonId older = membership.get(said(1));
        PersonId younger = membership.get(said(2));

        var grouping = regroup(List.of(said(1), said(2)));

        assertThat(grouping.merged()).containsExactly(new Moved(younger, older));
        assertThat(membership.values()).containsOnly(older);
    }

    @Test
    void aSplitAfterAJoinRestoresBoth() {
        regroup(List.of(said(1), said(3)), List.of(said(2)));
        var before = membership;
        regroup(List.of(said(1), said(2), said(3)));

        var grouping = regroup(List.of(said(1), said(3)), List.of(said(2)));

        assertThat(membership).isEqualTo(before);
        assertThat(grouping.split()).containsExactly(new Moved(before.get(said(2)), before.get(said(1))));
        assertThat(grouping.registered()).isEmpty();
    }

    @Test
    void whoWasNeverFoundedIsRegisteredWhenTheyComeOut() {
        regroup(List.of(said(1), said(2)));
        PersonId one = membership.get(said(1));

        var grouping = regroup(List.of(said(1)), List.of(said(2)));

        PersonId two = membership.get(said(2));
        assertThat(membership.get(said(1))).isEqualTo(one);
        assertThat(grouping.split()).containsExactly(new Moved(two, one));
    }

    @Test
    void whoMovesFromOnePersonToAnotherComesOutFirst() {
        regroup(List.of(said(1)), List.of(said(2)), List.of(said(3)));
        PersonId first = membership.get(said(1));
        PersonId second = membership.get(said(2));
        PersonId third = membership.get(said(3));
        regroup(List.of(said(1), said(3)), List.of(said(2)));

        var grouping = regroup(List.of(said(1)), List.of(said(2), said(3)));

        assertThat(grouping.split()).containsExactly(new Moved(third, first));
        assertThat(grouping.merged()).containsExactly(new Moved(third, second));
    }

    @RepeatedTest(50)
    void theOrderOfJoinsDoesNotMatter(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var statements = new ArrayList<StatementId>();
        for (int i = 0; i < 30; i++) {
            statements.add(said(i));
        }
        var joins = new ArrayList<Join>();
        for (int i = 0; i < 20; i++) {
            joins.add(new Join(said(random.nextInt(30)), said(random.nextInt(30)), Join.Maker.AUTOMATIC));
        }
        var one = NumberGuard.group(new Components(statements), joins, Map.of());

        Collections.shuffle(joins, random);
        Collections.shuffle(statements, random);
        var two = NumberGuard.group(new Components(statements), joins, Map.of());

        assertThat(two.groups()).isEqualTo(one.groups());
    }

    @RepeatedTest(50)
    void anyWayBackToTheFirstGroupsRestoresTheFirstPeople(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var first = randomGroups(random);
        regroup(first);
        var before = membership;

        for (int i = 0; i < 5; i++) {
            regroup(randomGroups(random));
        }
        regroup(first);

        assertThat(membership).isEqualTo(before);
    }

    @Test
    void twoValidNumbersAreNeverJoinedThroughAThirdStatement() {
        var valid = Map.of(said(1), nik("3210204202920031"), said(3), nik("7105162009920008"));
        var joins = List.of(automatic(1, 2), automatic(2, 3));

        var guarded = NumberGuard.group(new Components(List.of(said(1), said(2), said(3))), joins, valid);

        assertThat(guarded.groups()).containsExactly(List.of(said(1), said(2)), List.of(said(3)));
        assertThat(guarded.refused()).containsExactly(automatic(2, 3));
    }

    @Test
    void officersMayJoinTwoNumbersAndTheRestFollows() {
        var valid = Map.of(said(1), nik("3210204202920031"), said(3), nik("7105162009920008"));
        var joins = List.of(automatic(1, 2), automatic(2, 3), new Join(said(1), said(3), Join.Maker.OFFICERS));

        var guarded = NumberGuard.group(new Components(List.of(said(1), said(2), said(3))), joins, valid);

        assertThat(guarded.groups()).containsExactly(List.of(said(1), said(2), said(3)));
        assertThat(guarded.refused()).isEmpty();
    }

    private static List<List<StatementId>> randomGroups(Random random) {
        var components = new Components(
                IntStream.range(0, 12).mapToObj(GroupingTests::said).toList());
        for (int i = 0; i < 6; i++) {
            components.unite(said(random.nextInt(12)), said(random.nextInt(12)));
        }
        return components.groups();
    }

    @SafeVarargs
    private Grouping regroup(List<StatementId>... groups) {
        return regroup(List.of(groups));
    }

    private Grouping regroup(List<List<StatementId>> groups) {
        var grouping = Grouping.of(
                groups, known.values(), membership, () -> new PersonId(new UUID(0, people.incrementAndGet())));
        grouping.registered().forEach(person -> known.put(person.id(), person));
        grouping.split().forEach(move -> put(move.person(), null));
        grouping.merged().forEach(move -> put(move.person(), move.other()));
        membership = grouping.membership();
        return grouping;
    }

    private void put(PersonId person, @Nullable PersonId into) {
        known.computeIfPresent(person, (id, was) -> new Known(id, was.foundedOn(), into));
    }

    private static StatementId said(int number) {
        return new StatementId(new UUID(0, number));
    }

    private static Join automatic(int left, int right) {
        return new Join(said(left), said(right), Join.Maker.AUTOMATIC);
    }

    private static NationalNumber nik(String digits) {
        return NationalNumber.read(digits).orElseThrow();
    }
}
