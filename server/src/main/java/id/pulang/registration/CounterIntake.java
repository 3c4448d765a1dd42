package id.pulang.registration;

import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.registration.RegisterPlace;
import id.pulang.incidents.registration.Registers;
import id.pulang.incidents.registration.WalkIns;
import id.pulang.people.PersonId;
import id.pulang.people.matching.Registration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes who stands at the counter a row of the register, a person, and a case. */
@Component
class CounterIntake {

    private final WalkIns walkIns;
    private final Registers registers;
    private final Registration registration;
    private final Cases cases;

    CounterIntake(WalkIns walkIns, Registers registers, Registration registration, Cases cases) {
        this.walkIns = walkIns;
        this.registers = registers;
        this.registration = registration;
        this.cases = cases;
    }

    /** Takes a place in the register; empty where the incident is full. */
    Optional<RegisterPlace> place(CounterEntry entry) {
        IncidentId incident = Optional.ofNullable(entry.incident()).orElseGet(walkIns::thisMonth);
        return registers.next(incident, ListKind.REGISTRATION);
    }

    /** Returns the case. */
    CaseSummary take(RegisterPlace place, CounterEntry entry) {
        PersonId person = registration.register(registers.add(place, entry.who()));
        return cases.summary(cases.open(person, place.incident()));
    }
}
