package id.pulang.people;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.protection.Sealed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of people: who is in an incident, what is known of them, and how sure it is who they are. */
@Service
@Transactional
public class People {

    private final PersonRows rows;
    private final AuditTrail trail;

    People(PersonRows rows, AuditTrail trail) {
        this.rows = rows;
        this.trail = trail;
    }

    /** Lists the people of an incident by name, those who are only sought included. */
    public List<PersonSummary> in(IncidentId incident) {
        return rows.in(incident);
    }

    /** Finds a person; someone who was merged is found as the person in whom they live on. */
    public Optional<PersonSummary> find(PersonId person) {
        return Optional.ofNullable(rows.today(Set.of(person)).get(person))
                .flatMap(now -> rows.byIds(List.of(now.value())).stream().findFirst());
    }

    /** Finds who people are today: themselves, or in whom they live on. */
    public Map<PersonId, PersonId> today(Collection<PersonId> people) {
        return people.isEmpty() ? Map.of() : rows.today(people);
    }

    /** Finds who has gone into people and lives on in them: who they were, and who they are now. */
    public Map<PersonId, PersonId> gone(Collection<PersonId> into) {
        return into.isEmpty() ? Map.of() : rows.gone(into);
    }

    /** Finds people by their ids, in this order; whom the acting person may not see is left out. */
    public List<PersonSummary> summaries(List<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : rows.byIds(people.stream().map(PersonId::value).toList());
    }

    /**
     * Finds several people who were chosen, of merged ones in whom they live on, each once; one who may not be seen is
     * not found.
     */
    public List<PersonSummary> chosen(Collection<PersonId> people) {
        Map<PersonId, PersonId> today = today(people);
        List<PersonSummary> found = summaries(today.values().stream().distinct().toList());
        if (today.size() < Set.copyOf(people).size()
                || found.size() < Set.copyOf(today.values()).size()) {
            throw new NotFound("person");
        }
        return found;
    }

    /** Finds whom statements are about; statements that were not matched yet are left out. */
    public Map<StatementId, PersonId> of(Collection<StatementId> statements) {
        return statements.isEmpty() ? Map.of() : rows.of(statements);
    }

    /** Finds whom statements are about, by whether other statements are about them too. */
    public PeopleOnList on(Collection<StatementId> statements) {
        return rows.on(statements);
    }

    /**
     * Keeps people as they are until the transaction ends, and returns those who stand on a list; the others have gone
     * with a list that was withdrawn.
     */
    public Set<PersonId> hold(Collection<PersonId> people) {
        return people.isEmpty() ? Set.of() : rows.hold(people);
    }

    /** Lists the statements that are about a person. */
    public List<StatementId> statements(PersonId person) {
        return rows.statements(person);
    }

    /** Counts, for each person, the open questions about who they are; a doubt counts for both sides. */
    public Map<PersonId, Integer> openDoubts(Collection<PersonId> people) {
        return people.isEmpty() ? Map.of() : rows.openDoubts(people);
    }

    /**
     * Says of each person whether they are a child on a day; of whom neither birth date nor age is known is left out.
     * Nothing else about them is opened, so it leaves no trace.
     *
     * @param ofAgeAt from which birthday on each of them is of age, as the pack of their case says
     */
    public Map<PersonId, Boolean> minors(Map<PersonId, Integer> ofAgeAt, LocalDate day) {
        var minors = new HashMap<PersonId, Boolean>();
        if (!ofAgeAt.isEmpty()) {
            rows.cards(ofAgeAt.keySet())
                    .forEach((person, card) -> card.minorOn(day, Objects.requireNonNull(ofAgeAt.get(person)))
                            .ifPresent(is -> minors.put(person, is)));
        }
        return minors;
    }

    /**
     * Returns the age on a day and the sex of each of some people, to be counted. Nothing else about them is opened,
     * and what is returned does not say who is who, so it leaves no trace.
     */
    public List<AgeAndSex> agesAndSexes(Collection<PersonId> people, LocalDate day) {
        return people.isEmpty()
                ? List.of()
                : rows.cards(people).values().stream()
                        .map(card -> AgeAndSex.of(card, day))
                        .toList();
    }

    /** Opens the cards of people with one line in the audit trail. */
    public Map<PersonId, PersonCard> cards(Collection<PersonId> people, Purpose purpose) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, PersonCard> cards = rows.cards(people);
        List<PersonId> found = new ArrayList<>(cards.keySet());
        List<PersonCard> opened =
                Sealed.openAll(found.stream().map(person -> seal(person, cards)).toList(), purpose, trail);
        var result = new LinkedHashMap<PersonId, PersonCard>();
        for (int at = 0; at < found.size(); at++) {
            result.put(found.get(at), opened.get(at));
        }
        return result;
    }

    /**
     * Returns how people are called, in the order in which they are asked for, with one line in the audit trail; empty
     * for who has no name. Who may not be seen is left out.
     */
    public Map<PersonId, String> names(Collection<PersonId> people, Purpose purpose) {
        Map<PersonId, PersonCard> cards = cards(people, purpose);
        var names = new LinkedHashMap<PersonId, String>();
        people.forEach(
                person -> Optional.ofNullable(cards.get(person)).ifPresent(card -> names.put(person, card.name())));
        return names;
    }

    /** Opens the cards of people who were listed, in the order of the list, with one line in the audit trail. */
    public List<PersonCard> open(List<PersonSummary> listed, Purpose purpose) {
        if (listed.isEmpty()) {
            return List.of();
        }
        rows.fetchKeys(listed.stream().map(PersonSummary::id).toList());
        return Sealed.openAll(listed.stream().map(PersonSummary::card).toList(), purpose, trail);
    }

    /** Opens the whole numbers of somebody's documents, of which lists show the end only; leaves a line of its own. */
    public PersonCard.Numbers numbers(PersonId person) {
        PersonCard card = Optional.ofNullable(
                        cards(List.of(person), Purpose.SEARCH).get(person))
                .orElseThrow(() -> new NotFound("person"));
        trail.wrote("numbers shown", Purpose.SEARCH, new Subject("person", person.value()), "");
        return card.numbers();
    }

    private static Sealed<PersonCard> seal(PersonId person, Map<PersonId, PersonCard> cards) {
        return Sealed.of(new Subject("person", person.value()), Objects.requireNonNull(cards.get(person)));
    }
}
