package id.pulang.people.past;

import id.pulang.identity.Access;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import id.pulang.people.Voucher;
import id.pulang.people.identity.Identities;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the people of an incident at moments that are past (docs/decisions/0108). Who is who, and who is there at all,
 * is taken as it is known today: what was joined, parted or withdrawn since was so on each of the days.
 */
@Service
@Transactional
public class PastPeople {

    private final PastPeopleRows rows;
    private final Identities identities;
    private final Access access;

    PastPeople(PastPeopleRows rows, Identities identities, Access access) {
        this.access = access;
        this.rows = rows;
        this.identities = identities;
    }

    /** Counts those whom a list had attested at each moment. */
    public Map<Instant, Long> present(IncidentId incident, List<Instant> moments) {
        return rows.present(incident, moments);
    }

    /** Counts those of them whose identity was verified at each moment, by a registry or by two officers. */
    public Map<Instant, Long> verified(IncidentId incident, List<Instant> moments) {
        return rows.presentOf(
                incident, moments, identities.verifiedAt(incident, EnumSet.allOf(Voucher.class), moments));
    }

    /**
     * Finds those whom a list had attested when a day ended.
     *
     * @param vouchers by one of which their identity was verified then; nothing where that is not asked
     */
    public Set<PersonId> on(IncidentId incident, LocalDate day, Set<Voucher> vouchers) {
        Instant moment = access.endOf(day);
        Set<PersonId> present = rows.presentAt(incident, moment);
        if (!vouchers.isEmpty()) {
            present.retainAll(
                    identities.verifiedAt(incident, vouchers, List.of(moment)).getOrDefault(moment, Set.of()));
        }
        return present;
    }
}
