package id.pulang.registration;

import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.cases.numbers.CaseNumbering;
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
    private final CaseNumbering numbering;
    private final Cases cases;

    CounterIntake(
            WalkIns walkIns, Registers registers, Registration registration, CaseNumbering numbering, Cases cases) {
        this.walkIns = walkIns;
        this.registers = registers;
        this.registration = registration;
        this.numbering = numbering;
        this.cases = cases;
    }

    /** What nobody else gets; it may be left unused. */
    record Place(RegisterPlace row, CaseNumber number) {}

    /** Takes a place in the register and a case number; empty where the incident is full. */
    Optional<Place> place(CounterEntry entry) {
        IncidentId incident = Optional.ofNullable(entry.incident()).orElseGet(walkIns::thisMonth);
        return registers
                .next(incident, ListKind.REGISTRATION)
                .map(row -> new Place(row, numbering.next(incident, 1).next()));
    }

    /** Returns the case. */
    CaseSummary take(Place place, CounterEntry entry) {
        PersonId person = registration.register(registers.add(place.row(), entry.who()));
        return cases.summary(cases.open(person, place.number()));
    }
}
