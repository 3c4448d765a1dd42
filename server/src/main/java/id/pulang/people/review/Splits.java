package id.pulang.people.review;

import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.incidents.StatementId;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.matching.Decided;
import id.pulang.people.matching.Matching;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.Outcome;
import id.pulang.people.review.questions.Outcome.Noted;
import id.pulang.people.review.questions.Outcome.Refusal;
import id.pulang.people.review.questions.Outcome.Refused;
import id.pulang.people.review.questions.Outcome.Settled;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of splits: one officer says that statements were wrongly put together, a second one agrees. */
@Service
@Transactional
public class Splits {

    private final SplitRows rows;
    private final People people;
    private final Matching matching;
    private final Access access;
    private final SplitTrace trace;
    private final Clock clock;

    Splits(SplitRows rows, People people, Matching matching, Access access, SplitTrace trace, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.matching = matching;
        this.access = access;
        this.trace = trace;
        this.clock = clock;
    }

    /** Proposes that some statements of a person are about somebody else; until decided it is an open doubt. */
    public Outcome propose(SplitId id, PersonId person, Set<StatementId> some, String reason) {
        Actor officer = access.require(Reviews.OFFICERS);
        var found = people.find(person).orElseThrow(() -> new NotFound("person"));
        Set<StatementId> all = new HashSet<>(people.statements(found.id()));
        if (some.isEmpty() || !all.containsAll(some) || some.size() == all.size()) {
            return new Refused(Refusal.NOTHING_TO_SPLIT);
        }
        if (rows.open(found.id()).isPresent()) {
            return new Refused(Refusal.ALREADY_PROPOSED);
        }
        rows.insert(new SplitProposal(
                id,
                found.id(),
                found.incident(),
                found.post().value(),
                List.copyOf(some),
                new Reason(reason).words(),
                officer.id(),
                clock.instant()));
        trace.wrote("split proposed", found.id(), id, clock.instant());
        return new Noted();
    }

    /** Finds whether a proposal that waits is about a person; one about another is not there under their address. */
    public void mustBeAbout(PersonId person, SplitId id) {
        access.require(Reviews.OFFICERS);
        if (rows.find(id).filter(waiting -> !isAbout(person, waiting.person())).isPresent()) {
            throw new NotFound("split");
        }
    }

    private boolean isAbout(PersonId person, PersonId proposed) {
        return people.find(proposed)
                .map(PersonSummary::id)
                .filter(person::equals)
                .isPresent();
    }

    /** Agrees as the second officer: the links between the two sides are withdrawn, and they are kept apart. */
    public Outcome confirm(SplitId id) {
        Actor officer = access.require(Reviews.OFFICERS);
        Optional<SplitProposal> waiting = hold(id);
        if (waiting.isEmpty()) {
            return new Refused(Refusal.NO_LONGER_OPEN);
        }
        SplitProposal proposal = waiting.get();
        if (proposal.by().equals(officer.id())) {
            return new Refused(Refusal.SAME_OFFICER);
        }
        access.requireTwoOfficers(proposal.by());
        Set<StatementId> rest = new HashSet<>(people.statements(proposal.person()));
        Set<StatementId> some = new HashSet<>(proposal.statements());
        some.retainAll(rest);
        rest.removeAll(some);
        if (some.isEmpty() || rest.isEmpty()) {
            return new Refused(Refusal.NOTHING_TO_SPLIT);
        }
        rows.decide(id, "CONFIRMED", officer.id(), clock.instant());
        trace.wrote("split confirmed", proposal.person(), id, clock.instant());
        matching.separate(some, rest, decided(proposal, officer));
        return new Settled(Answer.DIFFERENT);
    }

    /** Declines a proposal of another officer, or takes one's own back. */
    public Outcome decline(SplitId id) {
        Actor officer = access.require(Reviews.OFFICERS);
        Optional<SplitProposal> waiting = hold(id);
        if (waiting.isEmpty()) {
            return new Refused(Refusal.NO_LONGER_OPEN);
        }
        boolean own = waiting.get().by().equals(officer.id());
        rows.decide(id, own ? "WITHDRAWN" : "REFUSED", officer.id(), clock.instant());
        trace.wrote(own ? "split taken back" : "split refused", waiting.get().person(), id, clock.instant());
        return new Noted();
    }

    /**
     * Holds the incident before the proposal, in the order of a list that is withdrawn, so that the two cannot block.
     */
    private Optional<SplitProposal> hold(SplitId id) {
        return rows.find(id).flatMap(found -> {
            matching.hold(found.incident());
            return rows.hold(id);
        });
    }

    /** Lists the proposals that wait for a second officer. */
    public List<SplitProposal> open() {
        access.require(Reviews.OFFICERS);
        return rows.open();
    }

    private static Decided decided(SplitProposal proposal, Actor officer) {
        return new Decided(
                proposal.incident(),
                proposal.post(),
                proposal.reason(),
                proposal.by().value(),
                officer.id().value());
    }
}
