package id.pulang.incidents;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.incidents.IncidentSummary.Known;
import id.pulang.lists.cells.VisibleText;
import id.pulang.places.Place;
import id.pulang.places.Places;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of incidents: what happened, what is known of it as of when, and what has been stated about people. */
@Service
@Transactional
public class Incidents {

    private final IncidentRows rows;
    private final StatementRows statements;
    private final Places places;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    Incidents(
            IncidentRows rows, StatementRows statements, Places places, Access access, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.statements = statements;
        this.places = places;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Opens an incident with the first thing that is known about it. */
    public IncidentId open(NewIncident incident) {
        Actor actor = access.require(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION);
        Optional<Place> place = places.find(incident.place());
        var opened = new IncidentSummary(
                rows.nextId(),
                actor.post(),
                VisibleText.of(incident.title()),
                new IncidentSummary.Site(
                        VisibleText.of(incident.place()),
                        place.map(Place::code).orElse(null),
                        place.map(Place::name).orElse(VisibleText.of(incident.place()))),
                new IncidentSummary.Happening(incident.happenedAt(), incident.hazard()),
                clock.instant(),
                List.of());
        rows.insert(opened, actor.id().value());
        wrote("incident opened", opened.id());
        note(opened, incident.known(), incident.knownAsOf(), incident.source());
        return opened.id();
    }

    /** Adds what is known as of a moment; what was known before stays beside it. */
    public void note(IncidentId incident, String words, Instant asOf, String source) {
        Actor actor = access.require(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION);
        IncidentSummary known = found(incident);
        if (!actor.reachesAllPosts() && !actor.post().equals(known.post())) {
            throw new Forbidden("what is known of an incident is told by its own post");
        }
        note(known, words, asOf, source);
    }

    /** Summarises an incident with all that is known about it, newest first. */
    public IncidentSummary summary(IncidentId incident) {
        return found(incident).knowing(rows.known(incident));
    }

    /** Tells which incident it is, without what is known about it. */
    public IncidentSummary.Reference reference(IncidentId incident) {
        return rows.reference(incident).orElseThrow(() -> new NotFound("incident"));
    }

    /** Lists all incidents, newest first; an agency is told of people, not of incidents. */
    @Transactional(readOnly = true)
    public List<IncidentSummary> all() {
        if (access.actor().holds(Role.RECEIVING_AGENCY)) {
            return List.of();
        }
        return rows.all();
    }

    /** Counts how many lists each incident has and how many statements they make, without withdrawn lists. */
    @Transactional(readOnly = true)
    public Map<IncidentId, IncidentSummary.Counts> counts() {
        return access.actor().holds(Role.RECEIVING_AGENCY) ? Map.of() : rows.counts();
    }

    /** Lists the incidents that still take people in, newest first; none for an agency. */
    public List<IncidentSummary> notClosed() {
        return access.actor().holds(Role.RECEIVING_AGENCY) ? List.of() : rows.notClosed();
    }

    /** Lists every statement of an incident, list by list, without those of withdrawn lists. */
    public List<Statement> statements(IncidentId incident) {
        return statements.in(incident);
    }

    /** Finds statements by their ids, those of withdrawn lists too. */
    public List<Statement> statements(Collection<StatementId> ids) {
        return ids.isEmpty() ? List.of() : statements.of(ids);
    }

    /** Lists in which edition and on which list each statement of an incident stands; opens nothing. */
    public List<StatementVersion> versions(IncidentId incident) {
        return statements.versions(incident);
    }

    /** Tells how often each statement has been corrected: its edition, 1 being as it came first. */
    public Map<StatementId, Integer> editions(Collection<StatementId> ids) {
        return ids.isEmpty() ? Map.of() : statements.editions(ids);
    }

    /** Counts the statements of an incident, without those of withdrawn lists. */
    public long statementCount(IncidentId incident) {
        return statements.count(incident);
    }

    /**
     * Counts the rows that lists had at each of some moments: those that had come, of lists that were not withdrawn.
     */
    public Map<Instant, Long> statementCounts(IncidentId incident, List<Instant> moments) {
        return statements.counts(incident, moments);
    }

    /** Finds statements by the numbers that lists gave to people; what is not found, or withdrawn, is left out. */
    public Map<ListNumber, StatementId> numbered(IncidentId incident, Collection<ListNumber> numbers) {
        return numbers.isEmpty() ? Map.of() : statements.numbered(incident, numbers);
    }

    private IncidentSummary found(IncidentId incident) {
        return rows.find(incident).orElseThrow(() -> new NotFound("incident"));
    }

    private void note(IncidentSummary incident, String words, Instant asOf, String source) {
        if (words.isBlank()) {
            return;
        }
        Actor actor = access.actor();
        var known = new Known(
                asOf, VisibleText.of(source).strip(), VisibleText.of(words).strip(), clock.instant(), actor.name());
        rows.insert(incident, known, actor.id().value());
        wrote("known of incident", incident.id());
    }

    private void wrote(String act, IncidentId incident) {
        trail.wrote(act, Purpose.REGISTRATION, new Subject("incident", incident.value()), "");
    }
}
