package id.pulang.people.registry;

import id.pulang.linkage.documents.NationalNumber;
import id.pulang.people.PersonCard;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a registry is asked to confirm about the holder of a national number or, where none is known, of a passport.
 *
 * @param nationalNumber the digits of a national number of a known kind; nothing where the passport is asked about
 * @param passport the number of a passport, as its machine-readable zone writes it; nothing beside a national number
 * @param said what is known of the person; a date as yyyy-mm-dd
 */
public record Claim(
        @Nullable String nationalNumber, @Nullable String passport, Map<Attribute, String> said) {

    /** As many signs as have room in the zone. Source: ICAO Doc 9303, part 4. */
    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{6,9}");

    public Claim {
        if ((nationalNumber == null) == (passport == null)) {
            throw new IllegalArgumentException("A claim is about one number");
        }
        said = Map.copyOf(said);
    }

    /**
     * Draws a claim from a card; nothing without a number that can be one, or without a name.
     *
     * @param byPassport whether the registry finds people by the numbers of their passports as well
     */
    static Optional<Claim> of(PersonCard card, Collection<Attribute> wanted, boolean byPassport) {
        var said = new EnumMap<Attribute, String>(Attribute.class);
        for (Attribute attribute : wanted) {
            Optional.ofNullable(value(card, attribute))
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> said.put(attribute, value));
        }
        return Optional.ofNullable(card.nationalNumber())
                .flatMap(NationalNumber::read)
                .map(number -> new Claim(number.digits(), null, said))
                .or(() -> passport(card).filter(_ -> byPassport).map(number -> new Claim(null, number, said)))
                .filter(_ -> said.containsKey(Attribute.NAME));
    }

    private static Optional<String> passport(PersonCard card) {
        return Optional.ofNullable(card.passport())
                .map(number -> number.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT))
                .filter(number -> PASSPORT.matcher(number).matches());
    }

    /** The number by which the registry finds the person. */
    String number() {
        return Objects.requireNonNull(nationalNumber != null ? nationalNumber : passport);
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
