package id.pulang.people.registry;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the registry is asked, and reads what it answers. */
final class OsiaMessages {

    private static final int NOT_HELD = 0;
    private static final int DIFFERS = 1;
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final JsonMapper json;
    private final Map<Attribute, String> names;
    private final Map<String, Attribute> attributes = new HashMap<>();

    OsiaMessages(JsonMapper json, Map<Attribute, String> names) {
        this.json = json;
        this.names = names;
        names.forEach((attribute, name) -> attributes.put(name, attribute));
    }

    String question(Claim claim) {
        var said = new TreeMap<String, String>();
        claim.said().forEach((attribute, value) -> said.put(names.getOrDefault(attribute, attribute.name()), value));
        return json.writeValueAsString(said);
    }

    Reply reply(int status, String body, Claim claim) {
        return status == 200 ? compared(body, claim) : withoutContent(status);
    }

    /**
     * Under which number the registry keeps whoever was looked for; several are no answer, and neither is another form.
     */
    Found found(int status, String body) {
        if (status != 200) {
            return new Found(null, withoutContent(status));
        }
        try {
            @Nullable String @Nullable [] numbers = json.readValue(body, String[].class);
            if (numbers != null && numbers.length == 0) {
                return new Found(null, new Reply.Unknown());
            }
            boolean one = numbers != null && numbers.length == 1 && numbers[0] != null;
            return one && NUMBER.matcher(numbers[0]).matches()
                    ? new Found(numbers[0], null)
                    : new Found(null, notUnderstood());
        } catch (JacksonException _) {
            return new Found(null, notUnderstood());
        }
    }

    /** Who was found, or else the reply. */
    record Found(@Nullable String uin, @Nullable Reply reply) {}

    private static Reply withoutContent(int status) {
        return switch (status) {
            case 404 -> new Reply.Unknown();
            case 401, 403 -> new Reply.Unreachable(Trouble.KEY_REFUSED);
            case 429 -> new Reply.Unreachable(Trouble.RESTING);
            default -> new Reply.Unreachable(status >= 500 ? Trouble.FAILING : Trouble.NOT_UNDERSTOOD);
        };
    }

    /** An empty list means that all agree; whatever we cannot read to the letter is no answer. */
    private Reply compared(String body, Claim claim) {
        try {
            @Nullable Difference @Nullable [] differences = json.readValue(body, Difference[].class);
            return differences == null ? notUnderstood() : compared(Arrays.asList(differences), claim);
        } catch (JacksonException _) {
            return notUnderstood();
        }
    }

    private Reply compared(List<@Nullable Difference> differences, Claim claim) {
        Set<Attribute> differing = EnumSet.noneOf(Attribute.class);
        Set<Attribute> notHeld = EnumSet.noneOf(Attribute.class);
        for (Difference difference : differences) {
            Optional<Attribute> attribute = attribute(difference, claim);
            if (difference == null || attribute.isEmpty()) {
                return notUnderstood();
            }
            switch (difference.errorCode()) {
                case DIFFERS -> differing.add(attribute.get());
                case NOT_HELD -> notHeld.add(attribute.get());
                case null, default -> {
                    return notUnderstood();
                }
            }
        }
        return differences.isEmpty() ? new Reply.Matches() : new Reply.Differs(differing, notHeld);
    }

    private Optional<Attribute> attribute(@Nullable Difference difference, Claim claim) {
        return Optional.ofNullable(difference)
                .map(Difference::attributeName)
                .map(attributes::get)
                .filter(claim.said()::containsKey);
    }

    private static Reply notUnderstood() {
        return new Reply.Unreachable(Trouble.NOT_UNDERSTOOD);
    }

    /** One attribute that does not agree, in the words of OSIA. */
    record Difference(
            @Nullable String attributeName, @Nullable Integer errorCode) {}
}
