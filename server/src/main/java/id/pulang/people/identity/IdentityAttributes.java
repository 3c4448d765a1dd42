package id.pulang.people.identity;

import id.pulang.incidents.Sex;
import id.pulang.incidents.StatedFacts;
import id.pulang.linkage.documents.NationalNumber;
import id.pulang.people.PersonCard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is according to one statement, or to the card that is drawn from all of them.
 *
 * @param names the name and every other name, as written; may be empty
 * @param bornYear the year of birth that follows from a noted age, where no date is stated
 * @param nationalNumber the sixteen digits of a national number that can be one
 * @param passport capital letters and digits only, at least six of them
 */
public record IdentityAttributes(
        List<String> names,
        @Nullable LocalDate born,
        @Nullable Integer bornYear,
        @Nullable Sex sex,
        @Nullable String nationalNumber,
        @Nullable String passport) {

    private static final int SHORTEST_PASSPORT = 6;

    public IdentityAttributes {
        names = List.copyOf(names);
    }

    /** Takes what a statement says. */
    public static IdentityAttributes of(StatedFacts facts) {
        var names = new ArrayList<String>();
        Optional.ofNullable(facts.name()).filter(name -> !name.isBlank()).ifPresent(names::add);
        names.addAll(facts.otherNames());
        return new IdentityAttributes(
                names,
                facts.born(),
                yearOfBirth(facts),
                facts.sex(),
                number(facts.nationalNumber()),
                document(facts.passport()));
    }

    /** Takes what is best known of somebody. */
    public static IdentityAttributes of(PersonCard card) {
        return new IdentityAttributes(
                card.name().isBlank() ? List.of() : List.of(card.name()),
                card.born(),
                null,
                card.sex(),
                number(card.nationalNumber()),
                document(card.passport()));
    }

    /** Returns a card with this identity, and what else is known as the given card has it. */
    public PersonCard on(PersonCard card) {
        return new PersonCard(
                names.isEmpty() ? card.name() : names.getFirst(),
                card.otherNames(),
                new PersonCard.Dates(born, card.age(), card.dates().youngest()),
                sex,
                new PersonCard.Numbers(nationalNumber == null ? card.nationalNumber() : nationalNumber, passport),
                card.phone(),
                card.birthPlace());
    }

    private static @Nullable Integer yearOfBirth(StatedFacts facts) {
        if (facts.born() == null && facts.further().bornYear() != null) {
            return facts.further().bornYear();
        }
        return facts.born() != null || facts.age() == null || facts.ageOn() == null
                ? null
                : Integer.valueOf(facts.ageOn().getYear() - facts.age());
    }

    private static @Nullable String number(@Nullable String written) {
        return Optional.ofNullable(written)
                .flatMap(NationalNumber::read)
                .map(NationalNumber::digits)
                .orElse(null);
    }

    private static @Nullable String document(@Nullable String written) {
        return Optional.ofNullable(written)
                .map(text -> text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT))
                .filter(text -> text.length() >= SHORTEST_PASSPORT)
                .orElse(null);
    }

    @Override
    public String toString() {
        return "IdentityAttributes[sealed]";
    }
}
