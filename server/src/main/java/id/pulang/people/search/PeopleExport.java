package id.pulang.people.search;

import id.pulang.audit.AuditTrail;
import id.pulang.audit.Export;
import id.pulang.audit.ExportReason;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.people.PersonSummary;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door by which a list of people leaves the system, as it is seen and with a line in the audit trail. */
@Service
@Transactional
public class PeopleExport {

    /** How many people are exported at most. */
    public static final int MOST = 2000;

    private static final Set<Role> EXPORTERS =
            Set.of(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.REVIEWER, Role.HEAD_OF_MISSION);

    private final PeopleSearch search;
    private final AuditTrail trail;
    private final Access access;

    PeopleExport(PeopleSearch search, AuditTrail trail, Access access) {
        this.search = search;
        this.trail = trail;
        this.access = access;
    }

    /** People who leave the system, with the mark that goes with them. */
    public record Exported(List<PersonSummary> people, Export mark) {}

    /**
     * Returns the first of all whom a query asks for, in an order, and leaves the line of an export that names each.
     */
    public Exported of(PeopleQuery query, PeopleOrder order, ExportReason reason) {
        access.require(EXPORTERS);
        List<PersonSummary> all = search.first(query, order, MOST);
        List<UUID> who = all.stream().map(person -> person.id().value()).toList();
        return new Exported(all, trail.exported(reason, Purpose.SEARCH, "person", who, "list of people"));
    }
}
