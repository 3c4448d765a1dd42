package id.pulang.casework.situation;

import id.pulang.cases.CaseSummary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The situation of a person as their case shows it.
 *
 * @param since when it was recorded; empty where nothing is
 * @param by the name of who recorded it
 */
public record SituationView(
        CaseSummary about, Situation now, List<Companion> companions, Optional<Instant> since, String by) {

    public SituationView {
        companions = List.copyOf(companions);
    }

    /** Returns the numbers of the companions, as the form takes them. */
    public String numbers() {
        return String.join(
                ", ",
                companions.stream().map(each -> each.about().number().value()).toList());
    }
}
