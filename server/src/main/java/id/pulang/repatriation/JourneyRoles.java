package id.pulang.repatriation;

import id.pulang.identity.Role;

/** Who does what on a journey. */
public final class JourneyRoles {

    private JourneyRoles() {}

    /** Returns who takes people aboard and hands them over. */
    public static Role[] escorts() {
        return new Role[] {Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER};
    }

    /** Returns who works on journeys and may look at them. */
    public static Role[] readers() {
        return new Role[] {Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION, Role.CONSULAR_OFFICER, Role.CLEARANCE_OWNER};
    }
}
