package id.pulang.cases.sections;

import id.pulang.cases.course.Stage;
import id.pulang.identity.PackRole;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import java.util.Set;

/**
 * A part of a case that opens only to those on the case. A new one is a value here and a place that asks for its seal.
 */
public enum SealedSection {
    /** Under which conditions somebody may travel, and why somebody may not yet. */
    HEALTH(
            Purpose.HEALTH,
            Set.of(Role.MEDICAL_OFFICER, Role.CONSULAR_OFFICER, Role.REPATRIATION_LEAD),
            Set.of(Stage.FIT, Stage.TRAVELLING)),
    /** What was found in the talks, and in which words. */
    SCREENING(Purpose.SCREENING, Set.of(Role.CONSULAR_OFFICER, Role.REVIEWER), Set.of(Stage.SCREENED)),
    /** Where those who had the person not before them, as a family, say that the person is held. */
    WHEREABOUTS(Purpose.CASE_WORK, Set.of(Role.CONSULAR_OFFICER), Set.of());

    private final Purpose purpose;
    private final Set<Role> roles;
    private final Set<Stage> stages;

    SealedSection(Purpose purpose, Set<Role> roles, Set<Stage> stages) {
        this.purpose = purpose;
        this.roles = roles;
        this.stages = stages;
    }

    /** Returns why it is opened by those on the case. */
    public Purpose purpose() {
        return purpose;
    }

    /**
     * Returns the stages of which a milestone puts whoever notes it themself on the case, for this section and no
     * other.
     */
    Set<Stage> stages() {
        return stages;
    }

    /** Whether somebody in a role has to do with it at all. */
    public boolean isFor(PackRole role) {
        return role.holdsAny(roles);
    }
}
