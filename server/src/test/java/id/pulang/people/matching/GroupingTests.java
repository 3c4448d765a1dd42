package id.pulang.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.incidents.StatementId;
import id.pulang.linkage.clustering.DisjointSets;
import id.pulang.people.PersonId;
import id.pulang.people.matching.grouping.Grouping;
import id.pulang.people.matching.grouping.Known;
import id.pulang.people.matching.grouping.Moved;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
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

    private static List<List<StatementId>> randomGroups(Random random) {
        var sets = new DisjointSets(12);
        for (int i = 0; i < 6; i++) {
            sets.union(random.nextInt(12), random.nextInt(12));
        }
        return IntStream.range(0, 12)
                .boxed()
                .collect(Collectors.groupingBy(
                        sets::find, TreeMap::new, Collectors.mapping(GroupingTests::said, Collectors.toList())))
                .values()
                .stream()
                .toList();
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
}
