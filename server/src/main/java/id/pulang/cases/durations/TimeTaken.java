package id.pulang.cases.durations;

import java.time.Duration;
import java.util.Optional;

/**
 * How long something took.
 *
 * @param cases of how many; 0 while there are too few to say
 * @param quartiles empty while there are too few
 */
public record TimeTaken(Measured what, long cases, Optional<Quartiles> quartiles) {

    /** A quarter of the cases took at most the first, half the median, three quarters the third. */
    public record Quartiles(Duration first, Duration median, Duration third) {}
}
