package id.pulang.people.search;

import id.pulang.incidents.IncidentId;
import org.jspecify.annotations.Nullable;

/** What a list of people is asked for; page 1 is the first. */
public record PeopleQuery(
        String words, @Nullable IncidentId incident, Presence presence, boolean onlyInDoubt, int page) {

    /** Whether people were seen at the place, or are only sought by their families. */
    public enum Presence {
        ANY,
        PRESENT,
        SOUGHT
    }

    /** Asks for everybody in an incident. */
    public static PeopleQuery everybody(IncidentId incident) {
        return new PeopleQuery("", incident, Presence.ANY, false, 1);
    }
}
