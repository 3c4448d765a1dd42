package id.pulang.people.registry;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A registry that holds its people in memory, for tests and for rehearsals without a line. */
public final class RegistryInMemory implements Registry {

    private final Map<String, Map<Attribute, String>> held = new ConcurrentHashMap<>();

    /** Takes a person in, in place of whoever had the number before. */
    public RegistryInMemory with(String number, Map<Attribute, String> attributes) {
        held.put(number, Map.copyOf(attributes));
        return this;
    }

    @Override
    public Reply match(Claim claim) {
        return Optional.ofNullable(held.get(claim.number()))
                .map(person -> compare(claim, person))
                .orElseGet(Reply.Unknown::new);
    }

    private static Reply compare(Claim claim, Map<Attribute, String> person) {
        Set<Attribute> differing = EnumSet.noneOf(Attribute.class);
        Set<Attribute> notHeld = EnumSet.noneOf(Attribute.class);
        claim.said().forEach((attribute, said) -> {
            if (!person.containsKey(attribute)) {
                notHeld.add(attribute);
            } else if (!plain(Objects.requireNonNull(person.get(attribute))).equals(plain(said))) {
                differing.add(attribute);
            }
        });
        return differing.isEmpty() && notHeld.isEmpty() ? new Reply.Matches() : new Reply.Differs(differing, notHeld);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
