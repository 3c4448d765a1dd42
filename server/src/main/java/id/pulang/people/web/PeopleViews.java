package id.pulang.people.web;

import id.pulang.identity.Access;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import id.pulang.pages.views.SavedView;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.identity.IdentityChange;
import id.pulang.people.review.PersonFile;
import id.pulang.people.review.PersonFiles;
import id.pulang.people.review.questions.PairAsked;
import id.pulang.people.search.PeoplePage;
import id.pulang.people.search.PeopleQuery;
import id.pulang.people.web.identity.ChangedPerson;
import id.pulang.people.web.identity.IdentityForm;
import id.pulang.people.web.identity.IdentityView;
import id.pulang.people.web.identity.IdentityViews;
import id.pulang.people.web.identity.RegistryView;
import id.pulang.people.web.lists.PeopleListForm;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what the pages about people show. */
@Component
class PeopleViews {

    private final People people;
    private final PersonFiles files;
    private final IdentityViews identities;
    private final Incidents incidents;
    private final Access access;

    PeopleViews(People people, PersonFiles files, IdentityViews identities, Incidents incidents, Access access) {
        this.people = people;
        this.files = files;
        this.identities = identities;
        this.incidents = incidents;
        this.access = access;
    }

    PeopleView list(PeopleQuery query, String search, PeoplePage found, PeopleListForm list, List<SavedView> views) {
        return new PeopleView(query, search, rows(found.people()), found, incidents.all(), list, views);
    }

    /** The list alone, without the form above it; of the incidents it names only the one that is asked for. */
    PeopleView found(PeopleQuery query, String search, PeoplePage found, PeopleListForm list) {
        List<IncidentSummary> named = query.incident() == null ? List.of() : incidents.all();
        return new PeopleView(query, search, rows(found.people()), found, named, list, List.of());
    }

    /** Opens the cards of people as a list shows them. */
    List<PersonRow> rows(List<PersonSummary> found) {
        List<PersonCard> cards = people.open(found, Purpose.SEARCH);
        var standings =
                identities.standings(found.stream().map(PersonSummary::id).toList());
        return IntStream.range(0, found.size())
                .mapToObj(at -> PersonRow.of(
                        found.get(at),
                        cards.get(at),
                        standings.get(found.get(at).id())))
                .toList();
    }

    PersonPage person(UUID id) {
        PersonFile file = files.open(new PersonId(id));
        IdentityView identity = identities.identity(file.summary().id());
        var split = file.split();
        boolean alone = split != null && split.by().equals(access.actor().id());
        String title = incidents.all().stream()
                .filter(incident -> incident.id().equals(file.summary().incident()))
                .map(incident -> incident.title())
                .findFirst()
                .orElse("");
        return new PersonPage(
                file,
                title,
                access.names(officers(file, identity)),
                access.today(),
                alone,
                identities.registry(file.summary().id()),
                identity);
    }

    /** Names those of whom a changed identity waits. */
    List<ChangedPerson> changed(List<IdentityChange> changes) {
        var cards = people.cards(changes.stream().map(IdentityChange::person).toList(), Purpose.CASE_WORK);
        return changes.stream()
                .filter(change -> cards.containsKey(change.person()))
                .map(change -> new ChangedPerson(
                        change,
                        Objects.requireNonNull(cards.get(change.person())).name()))
                .toList();
    }

    RegistryView registry(UUID person) {
        return identities.registry(found(person));
    }

    /** The person with an id, for whoever may see them; to everyone else there is none. */
    PersonId found(UUID person) {
        return people.find(new PersonId(person)).map(PersonSummary::id).orElseThrow(() -> new NotFound("person"));
    }

    /** Says no where neither side of a doubt is about a person: it is not there under their address. */
    void mustBeAbout(PersonId person, PairAsked pair) {
        if (!people.of(List.of(pair.left(), pair.right())).containsValue(person)) {
            throw new NotFound("question");
        }
    }

    /** The numbers of somebody's documents, opened with a line of their own. */
    PersonCard.Numbers numbers(UUID person) {
        return people.numbers(found(person));
    }

    /** The name that a person's card shows. */
    String name(PersonId person) {
        return Objects.requireNonNull(
                        people.cards(List.of(person), Purpose.CASE_WORK).get(person))
                .name();
    }

    boolean record(UUID person, IdentityForm typed) {
        found(person);
        return identities.record(person, typed);
    }

    private static Set<UserId> officers(PersonFile file, IdentityView identity) {
        return Stream.of(
                        file.history().stream().flatMap(entry -> entry.by().stream()),
                        IdentityViews.officers(identity),
                        Stream.ofNullable(file.split()).map(split -> split.by()))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }
}
