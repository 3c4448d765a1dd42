package id.pulang.people.matching;

import static java.util.Objects.requireNonNullElse;

import id.pulang.linkage.decision.Thresholds;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How sure the matcher has to be; what is not set is as the linkage ships it.
 *
 * @param joinAt the probability from which two rows are joined without asking anybody
 * @param askFrom the probability from which officers are asked; below it rows are kept apart in silence
 */
@ConfigurationProperties("pulang.matching")
record MatchingSettings(@Nullable Double joinAt, @Nullable Double askFrom) {

    MatchingSettings {
        thresholds(joinAt, askFrom);
    }

    Thresholds thresholds() {
        return thresholds(joinAt, askFrom);
    }

    private static Thresholds thresholds(@Nullable Double joinAt, @Nullable Double askFrom) {
        Thresholds shipped = Thresholds.standard();
        return new Thresholds(
                requireNonNullElse(joinAt, shipped.joinAt()), requireNonNullElse(askFrom, shipped.askFrom()));
    }
}
