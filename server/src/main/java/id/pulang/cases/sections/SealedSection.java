package id.pulang.cases.sections;

import id.pulang.access.Purpose;
import id.pulang.access.Role;
import id.pulang.cases.CaseFact;
import java.util.Set;

/**
 * A part of a case that opens only to those on the case. A new one is a value here and a place that asks for its seal.
 */
public enum SealedSection {
    /** Under which conditions somebody may travel, and why somebody may not yet. */
    HEALTH(
            Purpose.HEALTH,
            Set.of(Role.MEDICAL_OFFICER, Role.CONSULAR_OFFICER, Role.REPATRIATION_LEAD),
            Set.of(CaseFact.FIT_TO_TRAVEL, CaseFact.NOT_FIT, CaseFact.BOARDED, CaseFact.NOT_BOARDED)),
    /** What was found in the talks, and in which words. */
    SCREENING(
            Purpose.SCREENING,
            Set.of(Role.CONSULAR_OFFICER, Role.REVIEWER),
            Set.of(CaseFact.SCREENED_ONCE, CaseFact.SCREENED_TWICE));

    private final Purpose purpose;
    private final Set<Role> roles;
    private final Set<CaseFact> steps;

    SealedSection(Purpose purpose, Set<Role> roles, Set<CaseFact> steps) {
        this.purpose = purpose;
        this.roles = roles;
        this.steps = steps;
    }

    /** Returns why it is opened by those on the case. */
    public Purpose purpose() {
        return purpose;
    }

    /** Returns the steps that put whoever notes one themself on the case, for this section and no other. */
    Set<CaseFact> steps() {
        return steps;
    }

    /** Whether somebody in a role has to do with it at all. */
    public boolean isFor(Role role) {
        return roles.contains(role);
    }
}
