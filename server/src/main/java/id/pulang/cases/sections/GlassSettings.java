package id.pulang.cases.sections;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a section stays open once the glass was broken.
 *
 * @param openFor our proposal; long enough for one talk or one examination
 */
@ConfigurationProperties("pulang.cases.glass")
record GlassSettings(@DefaultValue("1h") Duration openFor) {

    GlassSettings {
        if (openFor.isNegative() || openFor.isZero() || openFor.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    "pulang.cases.glass.open-for must be more than nothing and at most a day");
        }
    }
}
