package id.pulang.people.web;

import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.pages.Finder;
import id.pulang.pages.Found;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.search.PeopleSearch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds people by any spelling of a name or any number of theirs. */
@Component
class PeopleFinder implements Finder {

    private final PeopleSearch search;
    private final People people;

    PeopleFinder(PeopleSearch search, People people) {
        this.search = search;
        this.people = people;
    }

    @Override
    public String kind() {
        return "people";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(
                Role.REGISTRATION_OFFICER,
                Role.CONSULAR_OFFICER,
                Role.MEDICAL_OFFICER,
                Role.REVIEWER,
                Role.CLEARANCE_OWNER,
                Role.REPATRIATION_LEAD,
                Role.HEAD_OF_MISSION,
                Role.RECEIVING_AGENCY);
    }

    @Override
    public List<Found> find(String words, int most) {
        List<PersonId> found =
                search.search(words, most).stream().map(PersonSummary::id).toList();
        Map<PersonId, PersonCard> cards = people.cards(found, Purpose.SEARCH);
        return found.stream()
                .flatMap(id -> Optional.ofNullable(cards.get(id))
                        .map(card -> Found.named(card.name(), "", card.born(), "/desk/people/" + id.value()))
                        .stream())
                .toList();
    }
}
