package id.pulang.registration;

/**
 * Who is served first at the counter: danger and health at a glance before the order of arrival. Source: the three
 * priorities of emergency triage (immediate, urgent, routine); which sign leads to which is our proposal.
 */
public enum TriageCategory {
    /** At once: danger or an emergency just now. */
    IMMEDIATE,
    /** Today, before the others. */
    URGENT,
    /** In the order of arrival. */
    ROUTINE;

    /** Returns the category of what was seen. */
    public static TriageCategory of(SeenDanger danger, SeenHealth health) {
        if (danger == SeenDanger.NOW || health == SeenHealth.EMERGENCY) {
            return IMMEDIATE;
        }
        return danger == SeenDanger.THREATENED || health == SeenHealth.DOCTOR_TODAY ? URGENT : ROUTINE;
    }

    /** Returns the number by which it is kept, 1 being served first. */
    public int rank() {
        return ordinal() + 1;
    }

    /** Returns the category of a rank. */
    public static TriageCategory ranked(int rank) {
        return values()[rank - 1];
    }
}
