package id.pulang.clearances.decision;

import id.pulang.cases.CaseId;
import id.pulang.people.PersonId;
import id.pulang.people.identity.IdentityBinding;
import id.pulang.people.identity.IdentityPrint;
import java.time.LocalDate;
import java.util.Optional;

/** Proof that every gate was open on a day; only this module can issue it. */
public final class ClearedToTravel {

    private final CaseId caseId;
    private final PersonId person;
    private final LocalDate from;
    private final Optional<LocalDate> until;
    private final IdentityBinding binding;
    private final Optional<CaseId> escort;

    ClearedToTravel(
            CaseId caseId,
            PersonId person,
            LocalDate from,
            Optional<LocalDate> until,
            IdentityBinding binding,
            Optional<CaseId> escort) {
        this.caseId = caseId;
        this.person = person;
        this.from = from;
        this.until = until;
        this.binding = binding;
        this.escort = escort;
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

    /** Returns with whom alone a child may travel; nobody for those of age. */
    public Optional<CaseId> escort() {
        return escort;
    }

    /** Returns the print of who was cleared. */
    public Optional<IdentityPrint> identity() {
        return binding.today();
    }

    /** Whether who was cleared is who was held to be cleared when something was bound to a print. */
    public boolean covers(Optional<IdentityPrint> bound) {
        return binding.holds(bound);
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
