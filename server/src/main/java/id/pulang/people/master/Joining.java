package id.pulang.people.master;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Acting;
import id.pulang.identity.IdSource;
import id.pulang.identity.Purpose;
import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import id.pulang.people.master.JoinRows.Withdrawal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Joins persons of different incidents and takes joins back, each with its line in the audit trail.
 *
 * <p>Whoever joins, seats or issues a travel document holds the master persons meanwhile, so that of two who do so at
 * once the second sees what the first did.
 */
@Component
public class Joining {

    private final MasterRows masters;
    private final JoinRows rows;
    private final List<JoinObstacles> obstacles;
    private final IdSource ids;
    private final AuditTrail trail;
    private final Clock clock;

    Joining(
            MasterRows masters,
            JoinRows rows,
            List<JoinObstacles> obstacles,
            IdSource ids,
            AuditTrail trail,
            Clock clock) {
        this.masters = masters;
        this.rows = rows;
        this.obstacles = List.copyOf(obstacles);
        this.ids = ids;
        this.trail = trail;
        this.clock = clock;
    }

    /** Holds the master persons of two people, and finds what keeps them from being one. */
    public Optional<Obstacle> obstacle(PeoplePair pair) {
        masters.hold(pair.both());
        List<IndexedAbove> left = masters.together(List.of(pair.left()));
        List<IndexedAbove> right = masters.together(List.of(pair.right()));
        if (left.equals(right)) {
            return Optional.empty();
        }
        Set<?> incidents = left.stream().map(IndexedAbove::incident).collect(Collectors.toSet());
        if (right.stream().anyMatch(other -> incidents.contains(other.incident()))) {
            return Optional.of(Obstacle.TWO_OF_ONE_INCIDENT);
        }
        return obstacles.stream()
                .flatMap(each -> each.between(people(left), people(right)).stream())
                .findFirst();
    }

    /** Finds what holds a person together with others, the first that was made first. */
    public List<MasterJoin> holding(PersonId person) {
        return rows.holding(person);
    }

    /** Joins two of whom the matcher is certain; nothing stands between them. */
    public void joinByRule(Grounds grounds) {
        rows.insert(MasterJoin.automatic(ids.next(), grounds), clock.instant());
        wrote("joined across incidents by rule", Purpose.MATCHING, List.of(grounds.pair()), "");
    }

    /** Writes what two officers agreed on; those who are two are taken apart from all whom the one was joined with. */
    public void decide(Grounds grounds, boolean same, UserId first, UserId second) {
        PeoplePair pair = grounds.pair();
        if (!same) {
            part(pair);
        }
        rows.insert(new MasterJoin(ids.next(), grounds, same, first, second), clock.instant());
        wrote(
                same ? "joined across incidents by two officers" : "kept apart across incidents by two officers",
                Purpose.REVIEW,
                List.of(pair),
                first.value() + " and " + second.value());
    }

    private void part(PeoplePair pair) {
        masters.hold(pair.both());
        boolean together = masters.together(List.of(pair.left())).equals(masters.together(List.of(pair.right())));
        if (together) {
            withdraw(rows.holding(pair.left()).stream().map(MasterJoin::id).toList(), Withdrawal.SPLIT_BY_OFFICERS);
        }
    }

    /** Takes verdicts back; those they were about are compared anew, so that what still holds is asked about. */
    void withdraw(Collection<UUID> joins, Withdrawal why) {
        if (joins.isEmpty()) {
            return;
        }
        List<PeoplePair> gone = rows.withdraw(joins, why, Acting.actor().id(), clock.instant());
        masters.again(gone.stream().flatMap(pair -> pair.both().stream()).toList());
        wrote("verdict across incidents withdrawn", Purpose.MATCHING, gone, why.name());
    }

    /**
     * Takes back what holds somebody together with others who hold a second place, since they went into another: what
     * is recorded on them first, and what is recorded on the other if that does not suffice.
     */
    void withdrawObstructed(PersonId gone, PersonId into) {
        if (isObstructed(gone, into)) {
            withdraw(rows.recordedOn(gone), Withdrawal.TWO_SEATS);
        }
        if (isObstructed(gone, into)) {
            withdraw(rows.holding(into).stream().map(MasterJoin::id).toList(), Withdrawal.TWO_SEATS);
        }
    }

    private boolean isObstructed(PersonId gone, PersonId into) {
        List<PersonId> others = people(masters.together(List.of(into))).stream()
                .filter(each -> !each.equals(into))
                .toList();
        return !others.isEmpty()
                && obstacles.stream()
                        .anyMatch(each ->
                                each.between(List.of(gone, into), others).isPresent());
    }

    private void wrote(String act, Purpose purpose, Collection<PeoplePair> pairs, String detail) {
        List<UUID> people = pairs.stream()
                .flatMap(pair -> Stream.of(pair.left(), pair.right()))
                .map(PersonId::value)
                .distinct()
                .toList();
        trail.wroteAll(act, purpose, "person", people, detail);
    }

    private static List<PersonId> people(List<IndexedAbove> indexed) {
        return indexed.stream().map(IndexedAbove::person).toList();
    }
}
