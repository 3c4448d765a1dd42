package id.pulang.people.web;

import id.pulang.access.Access;
import id.pulang.access.NotFound;
import id.pulang.access.Purpose;
import id.pulang.access.UserId;
import id.pulang.incidents.Incidents;
import id.pulang.people.People;
import id.pulang.people.PeoplePage;
import id.pulang.people.PeopleQuery;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.registry.Inquiries;
import id.pulang.people.registry.RegistryStanding;
import id.pulang.people.review.PersonFile;
import id.pulang.people.review.PersonFiles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what the pages about people show. */
@Component
class PeopleViews {

    private final People people;
    private final PersonFiles files;
    private final Inquiries inquiries;
    private final Incidents incidents;
    private final Access access;

    PeopleViews(People people, PersonFiles files, Inquiries inquiries, Incidents incidents, Access access) {
        this.people = people;
        this.files = files;
        this.inquiries = inquiries;
        this.incidents = incidents;
        this.access = access;
    }

    PeopleView list(PeopleQuery query, String search) {
        PeoplePage found = people.page(query);
        List<PersonId> ids = found.people().stream().map(PersonSummary::id).toList();
        var cards = people.cards(ids, Purpose.SEARCH);
        var identities = people.identities(ids);
        var rows = found.people().stream()
                .map(person -> PersonRow.of(
                        person, Objects.requireNonNull(cards.get(person.id())), identities.get(person.id())))
                .toList();
        return new PeopleView(
                query,
                search,
                rows,
                found.total(),
                found.page(),
                found.pages(),
                found.proven() != null,
                incidents.all());
    }

    PersonPage person(UUID id) {
        PersonFile file = files.open(new PersonId(id));
        var officers = officers(file);
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
                access.names(officers),
                access.today(),
                alone,
                registry(file.summary().id()));
    }

    RegistryView registry(UUID person) {
        return registry(found(person));
    }

    /** The person with an id, for whoever may see them; to everyone else there is none. */
    PersonId found(UUID person) {
        return people.find(new PersonId(person)).map(PersonSummary::id).orElseThrow(() -> new NotFound("person"));
    }

    /** The name that a person's card shows. */
    String name(PersonId person) {
        return Objects.requireNonNull(
                        people.cards(List.of(person), Purpose.CASE_WORK).get(person))
                .name();
    }

    private RegistryView registry(PersonId person) {
        RegistryStanding standing = inquiries.of(person);
        String officer = Optional.ofNullable(standing.inquiry())
                .map(inquiry -> access.names(List.of(inquiry.by())).getOrDefault(inquiry.by(), "–"))
                .orElse("");
        return new RegistryView(person, standing, officer);
    }

    boolean record(UUID person, IdentityForm typed) {
        found(person);
        var assertion = typed.assertion(person, access.today());
        assertion.ifPresent(told -> people.assertIdentity(List.of(told)));
        return assertion.isPresent();
    }

    private static Set<UserId> officers(PersonFile file) {
        return Stream.of(
                        file.history().stream().flatMap(entry -> entry.by().stream()),
                        file.assertions().stream().map(assertion -> assertion.by()),
                        Stream.ofNullable(file.split()).map(split -> split.by()))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }
}
