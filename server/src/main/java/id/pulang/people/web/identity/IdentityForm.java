package id.pulang.people.web.identity;

import id.pulang.identity.endpoints.UnreadableRequest;
import id.pulang.people.IdentityAssertion;
import id.pulang.people.IdentityGrade;
import id.pulang.people.PersonId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an officer has typed about who vouches for an identity. */
public record IdentityForm(
        @Nullable String grade,
        @Nullable String source,
        @Nullable String document,
        @Nullable String on) implements Serializable {

    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_DOCUMENT = 100;

    /** The form before anything is typed. */
    public static IdentityForm empty(LocalDate today) {
        return new IdentityForm(IdentityGrade.SEEN.name(), "", "", today.toString());
    }

    /**
     * Takes the form as an assertion; nothing if the source is missing, a text is too long, the day lies ahead, or it
     * says verified, which a registry or two officers with an interview alone can say.
     */
    public Optional<IdentityAssertion> assertion(UUID person, LocalDate today) {
        if (grade == null || source == null || source.isBlank() || source.length() > LONGEST_SOURCE) {
            return Optional.empty();
        }
        String shown = document == null || document.isBlank() ? null : document.strip();
        if (shown != null && shown.length() > LONGEST_DOCUMENT) {
            return Optional.empty();
        }
        if (grade.equals(IdentityGrade.VERIFIED.name())) {
            return Optional.empty();
        }
        return day().filter(day -> !day.isAfter(today))
                .map(day -> new IdentityAssertion(
                        new PersonId(person),
                        UnreadableRequest.read(() -> IdentityGrade.valueOf(grade)),
                        source.strip(),
                        shown,
                        day));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(on).map(LocalDate::parse);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
