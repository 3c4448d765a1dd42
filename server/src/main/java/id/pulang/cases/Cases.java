package id.pulang.cases;

import static java.util.Objects.requireNonNull;

import id.pulang.cases.course.CaseClock;
import id.pulang.cases.course.NotedMilestone;
import id.pulang.cases.course.PressingClock;
import id.pulang.cases.course.Stage;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of cases: opens them, gives them to officers, and says where they stand. One that is void is not found. */
@Service
@Transactional
public class Cases {

    /** How many cases somebody takes for themself at once; our proposal, one page of the worklist. */
    public static final int TAKEN_AT_ONCE = 25;

    /** The codes of the milestones by which a case came to an owner or lost one. */
    public static final Set<String> OWNERSHIP =
            Set.of(OwnMilestone.TAKEN.name(), OwnMilestone.ASSIGNED.name(), OwnMilestone.GIVEN_BACK.name());

    /** How many letters a reason may have; our proposal. */
    public static final int LONGEST_REASON = 500;

    private static final Role[] CARRIERS = {Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION};

    private final CaseOpening opening;
    private final CaseRows rows;
    private final ClockRows clocks;
    private final Timeline timeline;
    private final Access access;
    private final Clock clock;

    Cases(CaseOpening opening, CaseRows rows, ClockRows clocks, Timeline timeline, Access access, Clock clock) {
        this.opening = opening;
        this.rows = rows;
        this.clocks = clocks;
        this.timeline = timeline;
        this.access = access;
        this.clock = clock;
    }

    /** Opens a case for a person, present or only sought, or returns the one that they have. */
    public CaseId open(PersonId person, IncidentId incident) {
        access.require(CARRIERS);
        return open(opening.person(person), incident);
    }

    /** Opens a case for a person in their incident, or returns the one that they have. */
    public CaseId open(PersonId person) {
        access.require(CARRIERS);
        PersonSummary today = opening.person(person);
        return open(today, today.incident());
    }

    /**
     * Opens a case for a person under a number of the incident that was taken before, in a transaction of its own, so
     * that who opens many at once does not wait for the numbers of others; or returns the case that they have.
     */
    public CaseId open(PersonId person, CaseNumber number) {
        access.require(CARRIERS);
        PersonSummary today = opening.person(person);
        return caseOf(today.id()).orElseGet(() -> only(opening.open(today, number, clock.instant())));
    }

    private CaseId open(PersonSummary today, IncidentId incident) {
        return caseOf(today.id()).orElseGet(() -> only(opening.open(List.of(today), incident, clock.instant())));
    }

    private static CaseId only(List<OneCase> opened) {
        return opened.stream().map(OneCase::id).findFirst().orElseThrow(() -> new NotFound("person"));
    }

    /** Opens a case for everyone whose presence a list attests and who has none; returns how many. */
    public int openForAllPresent(IncidentId incident) {
        access.require(CARRIERS);
        return opening.open(opening.waiting(incident), incident, clock.instant())
                .size();
    }

    /** Opens a case for each of some people who has none; returns how many. Whom one cannot see is not found. */
    public int openFor(Collection<PersonId> people) {
        access.require(CARRIERS);
        List<PersonSummary> chosen = opening.chosen(people);
        var served = casesOf(chosen.stream().map(PersonSummary::id).toList()).keySet();
        return opening.open(chosen, served, clock.instant());
    }

    /** Lists the people whose presence a list attests and who have no case. */
    public List<PersonSummary> waitingForCase(IncidentId incident) {
        return opening.waiting(incident);
    }

    /** Returns the live case of a person. */
    public Optional<CaseId> caseOf(PersonId person) {
        return Optional.ofNullable(casesOf(List.of(person)).get(person));
    }

    /**
     * Returns the live cases of several people, of merged ones that of whom they live on in; who has none is left out.
     */
    public Map<PersonId, CaseId> casesOf(Collection<PersonId> people) {
        Map<PersonId, PersonId> today = new HashMap<>(opening.today(people));
        people.forEach(person -> today.putIfAbsent(person, person));
        Map<PersonId, CaseId> live =
                rows.liveOf(today.values()).stream().collect(Collectors.toMap(OneCase::person, OneCase::id));
        today.values().retainAll(live.keySet());
        return today.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> requireNonNull(live.get(entry.getValue()))));
    }

    /** Lists the live cases of an incident by number. */
    public List<CaseSummary> in(IncidentId incident) {
        return rows.liveIn(incident).stream().map(OneCase::summary).toList();
    }

    /** Lists every living case that is open to the acting person, by number. */
    public List<CaseSummary> living() {
        return rows.living().stream().map(OneCase::summary).toList();
    }

    /** Lists every living case at one of some stages that is open to the acting person, by number. */
    public List<CaseSummary> living(Set<Stage> stages) {
        return rows.living(stages).stream().map(OneCase::summary).toList();
    }

    /** Summarises one case, also one that rests in another. */
    public CaseSummary summary(CaseId id) {
        return found(id).summary();
    }

    /** Summarises several cases by number; what is not open to the acting person is left out. */
    public List<CaseSummary> summaries(Collection<CaseId> ids) {
        return rows.find(ids).stream().map(OneCase::summary).toList();
    }

    /**
     * Holds cases until the transaction ends, in the order of their ids, so that what follows from what stands on them
     * is decided by one transaction after the other.
     */
    public void hold(Collection<CaseId> ids) {
        rows.hold(ids);
    }

    /** Returns the case in which a case rests, or the case itself while it lives. */
    public CaseId living(CaseId id) {
        @Nullable CaseId shelter = found(id).mergedInto();
        return shelter == null ? id : living(shelter);
    }

    /** Finds the case in which each of some cases rests, or itself while it lives; only what the acting person sees. */
    public Map<CaseId, CaseId> livingOf(Collection<CaseId> ids) {
        return rows.livingOf(ids);
    }

    /** Finds the living cases of an incident by numbers, also by those of cases that rest in them. */
    public Map<CaseNumber, CaseId> numbered(IncidentId incident, Collection<CaseNumber> numbers) {
        List<OneCase> found = rows.numbered(incident, numbers);
        Map<CaseId, CaseId> living =
                rows.livingOf(found.stream().map(OneCase::id).toList());
        return found.stream()
                .filter(each -> living.containsKey(each.id()))
                .collect(Collectors.toMap(OneCase::number, each -> requireNonNull(living.get(each.id()))));
    }

    /** Returns what has happened to each case, in order, to derive where it stands. */
    public Map<CaseId, List<NotedMilestone>> milestones(Collection<CaseId> ids) {
        return timeline.milestones(ids);
    }

    /** Returns every clock that has started on a case, running ones first and by target. */
    public List<CaseClock> clocks(CaseId id) {
        return timeline.clocks(found(id));
    }

    /**
     * Derives anew where living cases of a post stand whose clocks follow another edition of the pack, at most so many;
     * returns how many there were.
     */
    public int deriveAnew(PostCode post, int most) {
        return timeline.deriveAnew(post, most);
    }

    /** Counts, of the living cases of an incident, those whose first clock is near its target or past it. */
    public List<PressingClock> pressing(IncidentId incident) {
        return clocks.pressing(incident, clock.instant());
    }

    /**
     * A case with a running clock.
     *
     * @param clock the code of the clock that is due first
     */
    public record DueCase(CaseId id, CaseNumber number, String clock, Instant due) {}

    /**
     * Lists the living cases of the acting person that have a running clock, what is due first first; at most so many.
     */
    public List<DueCase> due(int most) {
        return clocks.due(access.actor().id(), most);
    }

    /**
     * Counts on how many living cases of an incident each milestone was noted since a moment and still stands, by its
     * code.
     */
    public Map<String, Long> notedSince(IncidentId incident, Instant since) {
        return timeline.notedSince(incident, since);
    }

    /** Returns the timeline of a case, the latest first. */
    public List<TimelineEntry> history(CaseId id) {
        return timeline.history(id);
    }

    /** Finds the living cases of an incident that have a milestone, by its code. */
    public List<CaseId> with(IncidentId incident, String milestone) {
        return rows.with(incident, milestone);
    }

    /**
     * Gives one case to an officer of this post, who is told why, or takes it back with {@code null}. Taking a case for
     * oneself and giving it back needs no reason.
     */
    public Giving give(CaseId id, @Nullable UserId owner, String reason) {
        Actor actor = access.require(CARRIERS);
        String said = reason.strip();
        boolean toColleague = owner != null && !owner.equals(actor.id());
        if (said.length() > LONGEST_REASON) {
            return Giving.TOO_LONG;
        }
        return toColleague && said.isEmpty() ? Giving.REASON_MISSING : assign(List.of(id), owner, said);
    }

    /**
     * Gives cases to an officer of this post, or takes them back with {@code null}.
     *
     * <p>A case that a colleague carries is given by them or by the head of mission: whoever was given a case is shown
     * what is sealed, who took it for themself is not.
     */
    public Giving assign(Collection<CaseId> ids, @Nullable UserId owner) {
        return assign(ids, owner, "");
    }

    private Giving assign(Collection<CaseId> ids, @Nullable UserId owner, String reason) {
        Actor actor = access.require(CARRIERS);
        Optional<Actor> named = named(owner);
        if (owner != null && named.isEmpty()) {
            throw new NotFound("officer");
        }
        if (!actor.holds(Role.HEAD_OF_MISSION) && rows.areCarriedByOthers(ids, actor.id())) {
            return Giving.CARRIED;
        }
        if (actor.id().equals(owner) && ids.size() > TAKEN_AT_ONCE) {
            return Giving.TOO_MANY;
        }
        List<OneCase> changed = rows.find(ids).stream()
                .filter(each -> !Objects.equals(each.summary().owner(), owner))
                .toList();
        rows.assign(ids, owner, actor.id());
        timeline.assigned(ids, owner);
        timeline.owned(changed, named, reason);
        return Giving.GIVEN;
    }

    /** Finds an officer of this post, who may be the one who acts. */
    private Optional<Actor> named(@Nullable UserId officer) {
        return Stream.concat(Stream.of(access.actor()), access.colleagues().stream())
                .filter(each -> each.id().equals(officer))
                .findFirst();
    }

    private OneCase found(CaseId id) {
        return rows.find(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("case"));
    }
}
