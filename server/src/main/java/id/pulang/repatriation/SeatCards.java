package id.pulang.repatriation;

import id.pulang.access.Purpose;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import id.pulang.people.identity.Identities;
import id.pulang.people.identity.IdentityAttributes;
import id.pulang.people.identity.IdentityBinding;
import id.pulang.people.identity.IdentityPrint;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens who holds the places of a manifest: as whom they were cleared, whatever is held of them since. */
@Component
class SeatCards {

    private final People people;
    private final Identities identities;

    SeatCards(People people, Identities identities) {
        this.people = people;
        this.identities = identities;
    }

    /** Opens the cards with one line in the audit trail, by seat; whom the acting person may not see is left out. */
    Map<UUID, PersonCard> of(Collection<Seat> seats, Purpose purpose) {
        Set<PersonId> persons = seats.stream().map(Seat::person).collect(Collectors.toSet());
        Map<PersonId, PersonCard> cards = people.cards(persons, purpose);
        Set<IdentityPrint> prints =
                seats.stream().flatMap(seat -> seat.identity().stream()).collect(Collectors.toSet());
        Map<IdentityPrint, IdentityAttributes> cleared = identities.pinned(persons, prints);
        var bySeat = new HashMap<UUID, PersonCard>();
        seats.stream()
                .filter(seat -> cards.containsKey(seat.person()))
                .forEach(seat -> bySeat.put(
                        seat.id(), card(seat, Objects.requireNonNull(cards.get(seat.person())), cleared)));
        return bySeat;
    }

    private static PersonCard card(
            Seat seat, PersonCard today, Map<IdentityPrint, IdentityAttributes> cleared) {
        return seat.identity()
                .flatMap(print -> Optional.ofNullable(cleared.get(print)))
                .map(identity -> identity.on(today))
                .orElse(today);
    }

    /** Finds those whose identity has changed since they were cleared, until two officers have decided. */
    Set<UUID> changed(Collection<Seat> seats) {
        List<PersonId> persons = seats.stream().map(Seat::person).toList();
        Map<PersonId, IdentityBinding> bindings = identities.bindings(persons);
        return seats.stream()
                .filter(seat -> Optional.ofNullable(bindings.get(seat.person()))
                        .filter(binding -> binding.holds(seat.identity()))
                        .isEmpty())
                .map(Seat::id)
                .collect(Collectors.toSet());
    }
}
