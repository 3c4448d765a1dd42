package id.pulang.cases.selections;

import id.pulang.incidents.IncidentId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The cases that stood at a point of the way when a day ended, as the address of a worklist names them.
 *
 * @param code of a {@link PastSelection}
 */
public record PastPoint(String code, LocalDate day) {

    private static final String WAS = "was";

    /** Returns its name in addresses. */
    public String selection() {
        return String.join(".", WAS, code, day.toString());
    }

    /** Returns the address of the list of them. */
    public String list(IncidentId incident) {
        return "/desk/cases?incident=" + incident.value() + "&at=" + selection();
    }

    /** Reads a name; nothing if it is that of something else, or of no day. */
    public static Optional<PastPoint> of(String selection) {
        String[] parts = selection.split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals(WAS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PastPoint(parts[1], LocalDate.parse(parts[2])));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
