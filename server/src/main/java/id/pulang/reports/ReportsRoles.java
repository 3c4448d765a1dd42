package id.pulang.reports;

import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import java.util.Set;

/** Who takes in reports and answers them. */
public final class ReportsRoles {

    /** Who works with reports. */
    public static final Set<Role> ALL = Set.of(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION);

    private ReportsRoles() {}

    /** The same for a door that requires one of them. */
    public static Role[] required() {
        return ALL.toArray(Role[]::new);
    }

    /** Whether somebody works with reports. */
    public static boolean worksWithThem(Actor officer) {
        return officer.role().holdsAny(ALL);
    }

    /** Whether somebody reads reports of a topic: complaints are for a head at headquarters alone. */
    public static boolean reads(Actor officer, Topic topic) {
        return topic == Topic.COMPLAINT ? readsComplaints(officer) : worksWithThem(officer);
    }

    /** Whether somebody reads complaints, as far as none names them. */
    public static boolean readsComplaints(Actor officer) {
        return officer.holds(Role.HEAD_OF_MISSION) && officer.reachesAllPosts();
    }
}
