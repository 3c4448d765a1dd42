package id.pulang.registration.field;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.people.PersonId;
import id.pulang.people.search.PotentialDuplicates;
import id.pulang.registration.CounterEntry;
import id.pulang.registration.CounterRegistration;
import id.pulang.registration.Registered;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * The door of what field devices send: each registration goes through the door of the counter, and the officer is told
 * who else may be the same person. Nobody is refused or joined for it. Safe for many threads.
 */
@Service
public class FieldRegistration {

    private static final Role[] OFFICERS = {Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER};

    private final FieldDevices devices;
    private final CounterRegistration counter;
    private final Cases cases;
    private final PotentialDuplicates duplicates;
    private final Access access;

    FieldRegistration(
            FieldDevices devices,
            CounterRegistration counter,
            Cases cases,
            PotentialDuplicates duplicates,
            Access access) {
        this.devices = devices;
        this.counter = counter;
        this.cases = cases;
        this.duplicates = duplicates;
        this.access = access;
    }

    /** Registers somebody whom a device in use has kept. */
    public Registered register(FieldDeviceId device, CounterEntry entry) {
        devices.inUse(device);
        return counter.register(entry);
    }

    /** Finds who else may be the person of a case. */
    public List<PersonId> mayBe(CaseId registered) {
        access.require(OFFICERS);
        CaseSummary about = cases.summary(cases.living(registered));
        return duplicates.of(about.person());
    }
}
