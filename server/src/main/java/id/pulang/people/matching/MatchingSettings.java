package id.pulang.people.matching;

import id.pulang.linkage.Thresholds;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How sure the matcher has to be.
 *
 * @param joinAt the probability from which two rows are joined without asking anybody
 * @param askFrom the probability from which officers are asked; below it rows are kept apart in silence
 */
@ConfigurationProperties("pulang.matching")
record MatchingSettings(
        @DefaultValue("0.995") double joinAt,
        @DefaultValue("0.02") double askFrom) {

    MatchingSettings {
        new Thresholds(joinAt, askFrom);
    }

    Thresholds thresholds() {
        return new Thresholds(joinAt, askFrom);
    }
}
