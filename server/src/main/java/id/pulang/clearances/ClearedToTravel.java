package id.pulang.clearances;

import id.pulang.cases.CaseId;
import id.pulang.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** Proof that every gate was open on a day; only this module can issue it. */
public final class ClearedToTravel {

    private final CaseId caseId;
    private final PersonId person;
    private final LocalDate from;
    private final Optional<LocalDate> until;

    ClearedToTravel(CaseId caseId, PersonId person, LocalDate from, Optional<LocalDate> until) {
        this.caseId = caseId;
        this.person = person;
        this.from = from;
        this.until = until;
    }

    /** Returns the case that was cleared. */
    public CaseId caseId() {
        return caseId;
    }

    /** Returns who was cleared. */
    public PersonId person() {
        return person;
    }

    /** Returns the last day of the pass, when one of its gates has one. */
    public Optional<LocalDate> until() {
        return until;
    }

    /** Whether the pass is good on a day: not before it was issued, not after the first gate expires. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }

    @Override
    public String toString() {
        return "ClearedToTravel[" + caseId + ", until "
                + until.map(LocalDate::toString).orElse("further notice") + "]";
    }
}
