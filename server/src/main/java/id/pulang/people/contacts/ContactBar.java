package id.pulang.people.contacts;

import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * That a contact is told nothing, whatever was chosen.
 *
 * @param lift that an officer asked a second one to lift it
 */
public record ContactBar(WishedBy wishedBy, String reason, UserId by, Instant at, Optional<LiftAsked> lift) {

    /** Who wished it; the names are stored. */
    public enum WishedBy {
        /** The person. */
        PERSON,
        /** An officer, as where somebody of the family had a part in the recruitment. */
        OFFICER
    }

    /** That an officer holds it to be no longer needed. */
    public record LiftAsked(String reason, UserId by, Instant at) {}
}
