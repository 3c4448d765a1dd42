package id.pulang.registration;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.rosters.RegisterEntry;
import org.jspecify.annotations.Nullable;

/**
 * One person as an officer takes them in at the counter; a nickname is enough, and so is nothing.
 *
 * @param incident to which they belong; none for who comes by themself
 * @param languages in which one speaks with them
 * @param with with whom they came: numbers of cases or tokens, or words
 */
public record CounterEntry(
        @Nullable IncidentId incident,
        RegisterEntry who,
        String languages,
        SeenDanger danger,
        SeenHealth health,
        String with) {}
