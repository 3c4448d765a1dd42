package id.pulang.people.search;

import id.pulang.incidents.IncidentId;
import id.pulang.people.Voucher;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of people is asked for; page 1 is the first.
 *
 * @param on a day at whose end a list had attested them and, where that is asked, their identity was verified; asked of
 *     an incident only
 */
public record PeopleQuery(
        String words,
        @Nullable IncidentId incident,
        Presence presence,
        boolean onlyInDoubt,
        Vouched vouched,
        @Nullable LocalDate on,
        int page) {

    /** Asks about now. */
    public PeopleQuery(
            String words,
            @Nullable IncidentId incident,
            Presence presence,
            boolean onlyInDoubt,
            Vouched vouched,
            int page) {
        this(words, incident, presence, onlyInDoubt, vouched, null, page);
    }

    /** Asks without regard to whose identity is verified. */
    public PeopleQuery(String words, @Nullable IncidentId incident, Presence presence, boolean onlyInDoubt, int page) {
        this(words, incident, presence, onlyInDoubt, Vouched.EVERYONE, page);
    }

    /** Whether people were seen at the place, or are only sought by their families. */
    public enum Presence {
        ANY,
        PRESENT,
        SOUGHT
    }

    /** By what the identities of people are verified. */
    public enum Vouched {
        /** Verified or not. */
        EVERYONE,
        /** Verified, by whichever. */
        ANY,
        REGISTRY,
        INTERVIEW;

        /** Returns what has to have verified them; nothing for everyone. */
        public Set<Voucher> vouchers() {
            return switch (this) {
                case EVERYONE -> Set.of();
                case ANY -> Set.of(Voucher.values());
                case REGISTRY -> Set.of(Voucher.REGISTRY);
                case INTERVIEW -> Set.of(Voucher.INTERVIEW);
            };
        }
    }

    /** The same in all incidents. */
    public PeopleQuery anywhere() {
        return new PeopleQuery(words, null, presence, onlyInDoubt, vouched, 1);
    }

    /** The same whether or not somebody was seen. */
    public PeopleQuery whereverSeen() {
        return new PeopleQuery(words, incident, Presence.ANY, onlyInDoubt, vouched, on, 1);
    }

    /** The same whoever vouches. */
    public PeopleQuery vouchedOrNot() {
        return new PeopleQuery(words, incident, presence, onlyInDoubt, Vouched.EVERYONE, on, 1);
    }

    /** The same whether or not two officers have to settle who somebody is. */
    public PeopleQuery inDoubtOrNot() {
        return new PeopleQuery(words, incident, presence, false, vouched, on, 1);
    }

    /** The same people as they are known now. */
    public PeopleQuery now() {
        return new PeopleQuery(words, incident, presence, onlyInDoubt, vouched, 1);
    }

    /** The same people as they were known when a day ended. */
    public PeopleQuery on(LocalDate day) {
        return new PeopleQuery(words, incident, presence, onlyInDoubt, vouched, day, 1);
    }

    /** Whether only some are asked for whom something else than the database's own columns tells. */
    boolean isOfChosen() {
        return vouched != Vouched.EVERYONE || on != null;
    }

    /** Whether only some of those are asked for who fit what was typed; the index in memory knows incidents alone. */
    boolean isNarrowed() {
        return presence != Presence.ANY || onlyInDoubt || isOfChosen();
    }

    /** Asks for everybody in an incident. */
    public static PeopleQuery everybody(IncidentId incident) {
        return new PeopleQuery("", incident, Presence.ANY, false, 1);
    }

    /** Asks for everybody in an incident of whom a list says that they are there, or that they are sought. */
    public static PeopleQuery everybody(IncidentId incident, Presence presence, Vouched vouched) {
        return new PeopleQuery("", incident, presence, false, vouched, 1);
    }
}
