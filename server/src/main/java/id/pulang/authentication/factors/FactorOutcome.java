package id.pulang.authentication.factors;

import java.time.Duration;
import java.util.List;

/** What came of a code of the second factor. */
public sealed interface FactorOutcome {

    /**
     * The code was right.
     *
     * @param recovery codes to be shown once; empty unless this code finished the setting up
     */
    record Right(List<String> recovery) implements FactorOutcome {}

    /** It was not, or it had been used. */
    record Wrong() implements FactorOutcome {}

    /** So many failed that none is looked at any more, until an administrator has given another password. */
    record Closed() implements FactorOutcome {}

    /** Too many codes failed; this one was not looked at. */
    record Wait(Duration howLong) implements FactorOutcome {}
}
