package id.pulang.people.identity;

import id.pulang.identity.Purpose;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to people as they were held to be when something was recorded of them, whatever is held since. */
@Service
@Transactional
public class PinnedCards {

    private final People people;
    private final IdentityBindings bindings;

    PinnedCards(People people, IdentityBindings bindings) {
        this.people = people;
        this.bindings = bindings;
    }

    /** Opens cards with one line in the audit trail; whom the acting person may not see is left out. */
    public Map<Bound, PersonCard> open(Collection<Bound> all, Purpose purpose) {
        Set<PersonId> persons = all.stream().map(Bound::person).collect(Collectors.toSet());
        Map<PersonId, PersonCard> cards = people.cards(persons, purpose);
        Set<IdentityPrint> prints =
                all.stream().flatMap(each -> each.print().stream()).collect(Collectors.toSet());
        Map<IdentityPrint, IdentityAttributes> pinned = bindings.pinned(persons, prints);
        var opened = new HashMap<Bound, PersonCard>();
        all.stream()
                .filter(each -> cards.containsKey(each.person()))
                .forEach(each ->
                        opened.put(each, card(each, Objects.requireNonNull(cards.get(each.person())), pinned)));
        return opened;
    }

    private static PersonCard card(Bound each, PersonCard today, Map<IdentityPrint, IdentityAttributes> pinned) {
        return each.print()
                .flatMap(print -> Optional.ofNullable(pinned.get(print)))
                .map(identity -> identity.on(today))
                .orElse(today);
    }

    /** Finds those who are not held to be the same today, until two officers have decided. */
    public Set<Bound> changed(Collection<Bound> all) {
        Map<PersonId, IdentityBinding> today =
                bindings.of(all.stream().map(Bound::person).collect(Collectors.toSet()));
        return all.stream()
                .filter(each -> Optional.ofNullable(today.get(each.person()))
                        .filter(binding -> binding.holds(each.print()))
                        .isEmpty())
                .collect(Collectors.toSet());
    }
}
