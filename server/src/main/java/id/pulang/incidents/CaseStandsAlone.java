package id.pulang.incidents;

/**
 * Says that somebody with a case would stand on no list any more; nothing is changed.
 *
 * <p>The page asks before; this is thrown when the case was opened meanwhile.
 */
public final class CaseStandsAlone extends RuntimeException {

    /** Tells how many there are. */
    public CaseStandsAlone(int cases) {
        super(cases + " people with a case would stand on no list");
    }
}
