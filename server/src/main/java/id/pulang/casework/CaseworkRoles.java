package id.pulang.casework;

import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import java.util.Set;

/** Who works on cases from day to day: everybody of a mission who looks after people, and no agency at home. */
public final class CaseworkRoles {

    /** Who reads notes, tasks and files, and writes them. */
    public static final Set<Role> ALL = Set.of(
            Role.REGISTRATION_OFFICER,
            Role.CONSULAR_OFFICER,
            Role.MEDICAL_OFFICER,
            Role.REVIEWER,
            Role.CLEARANCE_OWNER,
            Role.REPATRIATION_LEAD,
            Role.HEAD_OF_MISSION);

    private CaseworkRoles() {}

    /** The same for a door that requires one of them. */
    public static Role[] required() {
        return ALL.toArray(Role[]::new);
    }

    /** Whether an officer may see the cases of their post. */
    public static boolean sees(Actor officer) {
        return officer.role().holdsAny(ALL);
    }
}
