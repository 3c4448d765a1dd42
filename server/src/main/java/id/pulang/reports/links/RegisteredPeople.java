package id.pulang.reports.links;

import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.identity.Purpose;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.search.PeopleSearch;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The registered people as reports know them: by name, with their case. */
@Component
class RegisteredPeople {

    private final People people;
    private final PeopleSearch search;
    private final Cases cases;

    RegisteredPeople(People people, PeopleSearch search, Cases cases) {
        this.people = people;
        this.search = search;
        this.cases = cases;
    }

    boolean has(PersonId person) {
        return people.find(person).isPresent();
    }

    /** Who people are today: themselves, or in whom they live on. */
    Map<PersonId, PersonId> today(Collection<PersonId> linked) {
        return people.today(linked);
    }

    /** Finds people by names in any spelling, the best first. */
    List<PersonId> called(Stream<String> names, int most) {
        return names.filter(name -> !name.isBlank())
                .flatMap(name -> search.search(name, most).stream())
                .map(PersonSummary::id)
                .distinct()
                .toList();
    }

    /** Opens their names, with one line in the trail. */
    List<LinkedPerson> named(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<PersonId, PersonCard> cards = people.cards(ids, Purpose.CASE_WORK);
        Map<PersonId, CaseId> live = cases.casesOf(ids);
        return ids.stream()
                .flatMap(each -> Stream.ofNullable(cards.get(each))
                        .map(card -> new LinkedPerson(each, card.name(), live.get(each))))
                .toList();
    }
}
