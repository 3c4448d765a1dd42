package id.pulang.registration;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.rosters.RegisterEntry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person as an officer takes them in at the counter; a nickname is enough, and so is nothing.
 *
 * @param incident to which they belong; none for who comes by themself
 * @param languages in which one speaks with them
 * @param with with whom they came: numbers of cases or tokens, or words
 * @param contact who may be told of them, where they named somebody
 * @param unread the lines of a machine-readable zone that nobody could read; empty where there are none
 */
public record CounterEntry(
        @Nullable IncidentId incident,
        RegisterEntry who,
        String languages,
        SeenDanger danger,
        SeenHealth health,
        String with,
        Optional<FirstContact> contact,
        String unread) {

    /** Somebody who named nobody. */
    public CounterEntry(
            @Nullable IncidentId incident,
            RegisterEntry who,
            String languages,
            SeenDanger danger,
            SeenHealth health,
            String with) {
        this(incident, who, languages, danger, health, with, Optional.empty(), "");
    }
}
