package id.pulang.casework.situation;

import id.pulang.cases.CaseSummary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The situation of a person as their case shows it.
 *
 * @param since when it was recorded; empty where nothing is
 * @param by the name of who recorded it
 * @param version names what is shown, to notice that another one was recorded since; empty where nothing is
 */
public record SituationView(
        CaseSummary about,
        Situation now,
        List<Companion> companions,
        Optional<Instant> since,
        String by,
        Optional<UUID> version) {

    public SituationView {
        companions = List.copyOf(companions);
    }

    /** Returns what the form is filled with. */
    public SituationForm form() {
        return new SituationForm(now.place(), now.languages(), now.needs(), numbers(), seen());
    }

    /** Returns the version as the form sends it. */
    public String seen() {
        return version.map(UUID::toString).orElse("");
    }

    private String numbers() {
        return String.join(
                ", ",
                companions.stream().map(each -> each.about().number().value()).toList());
    }
}
