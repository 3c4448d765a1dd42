package id.pulang.incidents;

/**
 * Says that the statements of an incident are more than the server can compare at once; none was compared.
 *
 * <p>Lists that would lead there are refused when they are accepted, so only an incident from before that rule gets
 * here.
 */
public final class TooMuchToCompare extends RuntimeException {

    /** How many statements an incident may have. */
    public static final int MOST_STATEMENTS = 100_000;

    /** How many letters all that is compared of them may have. */
    public static final int MOST_LETTERS = 12_000_000;

    /** Tells which incident it is. */
    public TooMuchToCompare(IncidentId incident) {
        super("Incident %s has more statements than can be compared".formatted(incident.value()));
    }
}
