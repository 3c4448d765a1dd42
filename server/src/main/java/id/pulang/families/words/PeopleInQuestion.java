package id.pulang.families.words;

import id.pulang.families.words.FamilyCircumstances.Knowing;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.master.review.ProtectedPeople;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says of whom one may speak at all; whoever the acting person does not see is nobody. */
@Component
class PeopleInQuestion {

    private final People people;
    private final ProtectedPeople hidden;

    PeopleInQuestion(People people, ProtectedPeople hidden) {
        this.people = people;
        this.hidden = hidden;
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
