package id.pulang.families.words;

import id.pulang.families.links.FamilyLink;
import id.pulang.families.words.FamilyCircumstances.Knowing;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.master.review.ProtectedPeople;
import id.pulang.protection.rowcodes.Coded;
import id.pulang.protection.rowcodes.RowCodes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says of whom one may speak at all; whoever the acting person does not see is nobody. */
@Component
class PeopleInQuestion {

    private static final Set<Coded> OF_PEOPLE = Set.of(Coded.CONTACT, Coded.FAMILY_LINK, Coded.PROTECTED_PERSON);
    private static final Set<Coded> OF_CONTACTS = Set.of(Coded.CONTACT_CHOICE, Coded.CONTACT_BAR);

    private final People people;
    private final ProtectedPeople hidden;
    private final RowCodes codes;

    PeopleInQuestion(People people, ProtectedPeople hidden, RowCodes codes) {
        this.people = people;
        this.hidden = hidden;
        this.codes = codes;
    }

    /** Finds the people and contacts of links about whom somebody else than a server changed what decides. */
    Set<UUID> changed(Collection<FamilyLink> links) {
        Set<UUID> named = links.stream().map(link -> link.person().value()).collect(Collectors.toSet());
        Set<UUID> contacts = links.stream().map(link -> link.contact().value()).collect(Collectors.toSet());
        return Stream.of(codes.broken(OF_PEOPLE, named), codes.broken(OF_CONTACTS, contacts))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** Who people are today: themselves, or in whom they live on. */
    Map<PersonId, PersonId> today(Collection<PersonId> named) {
        return people.today(named);
    }

    /** Decides for people as they are today. */
    Map<PersonId, Knowing> of(Collection<PersonId> today) {
        Map<PersonId, PersonSummary> found = people.summaries(List.copyOf(today)).stream()
                .collect(Collectors.toMap(PersonSummary::id, each -> each));
        Set<PersonId> unspoken = hidden.among(today);
        var knowing = new HashMap<PersonId, Knowing>();
        found.forEach((person, summary) -> knowing.put(person, of(summary, unspoken.contains(person))));
        return knowing;
    }

    private static Knowing of(PersonSummary person, boolean unspoken) {
        if (person.statements() == 0) {
            return Knowing.NOBODY;
        }
        if (unspoken) {
            return Knowing.HIDDEN;
        }
        return person.openDoubts() > 0 ? Knowing.IN_QUESTION : Knowing.CERTAIN;
    }
}
