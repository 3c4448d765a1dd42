package id.pulang.people.registry;

import id.pulang.linkage.documents.NationalNumber;
import id.pulang.people.PersonCard;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a registry is asked to confirm about the holder of a national number.
 *
 * @param nationalNumber sixteen digits
 * @param said what is known of the person; a date as yyyy-mm-dd
 */
public record Claim(String nationalNumber, Map<Attribute, String> said) {

    public Claim {
        said = Map.copyOf(said);
    }

    /** Draws a claim from a card; nothing without a national number that can be one, or without a name. */
    static Optional<Claim> of(PersonCard card, Collection<Attribute> wanted) {
        var said = new EnumMap<Attribute, String>(Attribute.class);
        for (Attribute attribute : wanted) {
            Optional.ofNullable(value(card, attribute))
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> said.put(attribute, value));
        }
        return Optional.ofNullable(card.nationalNumber())
                .flatMap(NationalNumber::read)
                .filter(_ -> said.containsKey(Attribute.NAME))
                .map(number -> new Claim(number.digits(), said));
    }

    private static @Nullable String value(PersonCard card, Attribute attribute) {
        return switch (attribute) {
            case NAME -> card.name();
            case BORN -> Optional.ofNullable(card.born()).map(Object::toString).orElse(null);
            case BIRTH_PLACE -> card.birthPlace();
        };
    }

    @Override
    public String toString() {
        return "Claim[sealed, " + said.keySet() + "]";
    }
}
