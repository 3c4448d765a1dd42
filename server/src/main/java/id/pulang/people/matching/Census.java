package id.pulang.people.matching;

import static java.util.stream.Collectors.toMap;

import id.pulang.identity.Acting;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.people.PeopleMatched;
import id.pulang.people.PeopleMerged;
import id.pulang.people.PeopleRegrouped;
import id.pulang.people.PeopleSplit;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import id.pulang.people.identity.IdentityWatch;
import id.pulang.people.identity.StatedIdentity;
import id.pulang.people.index.IndexedPerson;
import id.pulang.people.index.PeopleKnown;
import id.pulang.people.matching.cards.CardSources;
import id.pulang.people.matching.cards.Told;
import id.pulang.people.matching.cards.ToldAndMended;
import id.pulang.people.matching.grouping.Grouping;
import id.pulang.people.matching.grouping.Known;
import id.pulang.people.matching.grouping.Moved;
import id.pulang.people.matching.grouping.Recount;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the people of an incident in step with the groups of statements, and says what has happened to whom. */
@Component
class Census {

    private static final int DRAWN_AT_ONCE = 1_000;

    private final GroupRows rows;
    private final HappeningRows happenings;
    private final IdentityWatch watch;
    private final IdSource ids;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Census(
            GroupRows rows,
            HappeningRows happenings,
            IdentityWatch watch,
            IdSource ids,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.happenings = happenings;
        this.watch = watch;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /** Waits until no other match of the incident runs. */
    void lock(IncidentId incident) {
        rows.lock(incident);
    }

    /** Says whether no other match of the incident runs; none begins then until the transaction ends. */
    boolean tryLock(IncidentId incident) {
        return rows.tryLock(incident);
    }

    /** Finds who the people of an incident are by new groups; nothing is stored. */
    Recount count(IncidentId incident, List<List<StatementId>> groups) {
        List<Known> known = rows.people(incident);
        Map<StatementId, PersonId> before = rows.membership(incident);
        return new Recount(known, before, Grouping.of(groups, known, before, () -> new PersonId(ids.next())));
    }

    /**
     * Takes a new count, and returns of whom the statements, the card or the identity changed.
     *
     * @param told all statements about whom the count has touched; of whom others are among it, they are drawn as well
     */
    Set<PersonId> take(IncidentId incident, Recount count, ToldAndMended told) {
        Set<PersonId> changed = store(incident, count, told);
        announce(incident, count.grouping());
        return changed;
    }

    /** Says that everybody in an incident was looked at. */
    void matched(IncidentId incident) {
        events.publishEvent(new PeopleMatched(incident, clock.instant()));
    }

    /** Says of whom something changed, they themselves or what is asked about some statements of theirs. */
    void regrouped(IncidentId incident, Set<PersonId> changed, Set<StatementId> asked) {
        Set<PersonId> people = new HashSet<>(changed);
        people.addAll(rows.about(asked));
        events.publishEvent(new PeopleRegrouped(incident, people, clock.instant()));
    }

    /**
     * Registers whom a new statement is about as somebody of their own; who else they may be is asked by the next
     * match.
     */
    PersonId register(Told told) {
        var person = new Known(new PersonId(ids.next()), told.statement().id(), null);
        IncidentId incident = told.statement().incident();
        List<Told> all = List.of(told);
        var sources = CardSources.of(person.id(), told);
        List<GroupRows.Drawn> drawn = List.of(drawn(person, sources));
        Map<PersonId, IndexedPerson> found = found(incident, drawn, sources);
        rows.store(incident, drawn, found, clock.instant());
        rows.assign(incident, Map.of(told.statement().id(), person.id()), posts(all));
        happenings.insert(
                List.of(new HappeningRows.Happening(ids.next(), person.id(), null, "REGISTERED")),
                clock.instant(),
                Acting.actor().id().value());
        events.publishEvent(new PeopleKnown(List.copyOf(found.values()), List.of()));
        return person.id();
    }

    /** Draws people anew from the statements that are left to them, and looks whether they are held to be others. */
    void redraw(IncidentId incident, Map<StatementId, PersonId> left, ToldAndMended all) {
        CardSources sources = all.by(left);
        List<GroupRows.Drawn> drawn = rows.known(sources.people()).stream()
                .map(person -> drawn(person, sources))
                .toList();
        Map<PersonId, IndexedPerson> found = found(incident, drawn, sources);
        rows.store(incident, drawn, found, clock.instant());
        watch.look(found.keySet());
        events.publishEvent(new PeopleKnown(List.copyOf(found.values()), List.of()));
    }

    List<IncidentId> unbound() {
        return rows.unbound();
    }

    /** Writes who the people of an incident are held to be where an earlier version has not. */
    void bindEarlier(IncidentId incident, ToldAndMended all) {
        CardSources sources = all.by(rows.membership(incident));
        var identities = new HashMap<PersonId, StatedIdentity>();
        sources.told().forEach((person, told) -> identities.put(person, identity(sources.card(person), told)));
        rows.bindEarlier(identities);
        watch.pinEarlier(identities.keySet());
    }

    private Set<PersonId> store(IncidentId incident, Recount count, ToldAndMended all) {
        CardSources sources = all.by(count.grouping().membership());
        Map<PersonId, IndexedPerson> found = storeChanged(incident, count.people(), sources);
        rows.moveInto(count.grouping().merged(), clock.instant());
        rows.assign(incident, count.moved(), posts(all.told()));
        watch.look(found.keySet());
        announce(found.values(), count.grouping());
        Set<PersonId> changed = new HashSet<>(found.keySet());
        changed.addAll(count.touched());
        return changed;
    }

    /**
     * Stores those of whom something else is known now, and returns by what they are found. Some at a time are drawn
     * and compared with what is stored, since all cards of a long list together would not fit in memory.
     */
    private Map<PersonId, IndexedPerson> storeChanged(
            IncidentId incident, Map<PersonId, Known> founders, CardSources sources) {
        var found = new HashMap<PersonId, IndexedPerson>();
        List<PersonId> people = List.copyOf(sources.people());
        for (int from = 0; from < people.size(); from += DRAWN_AT_ONCE) {
            List<PersonId> some = people.subList(from, Math.min(people.size(), from + DRAWN_AT_ONCE));
            Map<PersonId, GroupRows.Stored> stored = rows.stored(some);
            List<GroupRows.Drawn> changed = some.stream()
                    .map(person -> drawn(Objects.requireNonNull(founders.get(person)), sources))
                    .filter(person -> isNews(person, stored))
                    .toList();
            Map<PersonId, IndexedPerson> foundNow = found(incident, changed, sources);
            rows.store(incident, changed, foundNow, clock.instant());
            found.putAll(foundNow);
        }
        return found;
    }

    private static Map<PersonId, IndexedPerson> found(
            IncidentId incident, List<GroupRows.Drawn> changed, CardSources sources) {
        var found = new HashMap<PersonId, IndexedPerson>();
        changed.forEach(person -> {
            PersonId id = person.known().id();
            found.put(
                    id,
                    new IndexedPerson(
                            id,
                            incident,
                            new PostCode(person.post()),
                            sources.keys(id).foundBy(person.card())));
        });
        return found;
    }

    /** Tells by what people can be found from now on. */
    private void announce(Collection<IndexedPerson> known, Grouping grouping) {
        var gone = grouping.merged().stream().map(Moved::person).toList();
        if (!known.isEmpty() || !gone.isEmpty()) {
            events.publishEvent(new PeopleKnown(List.copyOf(known), gone));
        }
    }

    private static GroupRows.Drawn drawn(Known person, CardSources sources) {
        List<Told> told = sources.of(person.id());
        String post = told.stream()
                .filter(each -> each.statement().id().equals(person.foundedOn()))
                .findFirst()
                .orElse(told.getFirst())
                .statement()
                .post()
                .value();
        boolean present = told.stream().anyMatch(each -> each.statement().kind().attestsPresence());
        PersonCard card = sources.card(person.id());
        return new GroupRows.Drawn(
                new Known(person.id(), person.foundedOn(), null),
                post,
                present,
                told.size(),
                card,
                identity(card, told));
    }

    private static StatedIdentity identity(PersonCard card, List<Told> told) {
        return StatedIdentity.of(card, told.stream().map(Told::facts).toList());
    }

    private static boolean isNews(GroupRows.Drawn person, Map<PersonId, GroupRows.Stored> known) {
        GroupRows.Stored stored = known.get(person.known().id());
        return stored == null
                || !stored.known().equals(person.known())
                || !stored.card().equals(person.card())
                || !person.identity().equals(stored.identity())
                || stored.present() != person.present()
                || stored.statements() != person.statements();
    }

    private void announce(IncidentId incident, Grouping grouping) {
        if (grouping.quiet()) {
            return;
        }
        Instant at = clock.instant();
        var happened = new ArrayList<HappeningRows.Happening>();
        grouping.registered()
                .forEach(person ->
                        happened.add(new HappeningRows.Happening(ids.next(), person.id(), null, "REGISTERED")));
        grouping.split()
                .forEach(move ->
                        happened.add(new HappeningRows.Happening(ids.next(), move.person(), move.other(), "SPLIT")));
        grouping.merged()
                .forEach(move ->
                        happened.add(new HappeningRows.Happening(ids.next(), move.person(), move.other(), "MERGED")));
        happenings.insert(happened, at, Acting.actor().id().value());
        grouping.split()
                .forEach(move -> events.publishEvent(new PeopleSplit(move.person(), move.other(), incident, at)));
        grouping.merged()
                .forEach(move -> events.publishEvent(new PeopleMerged(move.person(), move.other(), incident, at)));
    }

    private static Map<StatementId, String> posts(List<Told> told) {
        return told.stream()
                .collect(toMap(
                        each -> each.statement().id(),
                        each -> each.statement().post().value()));
    }
}
