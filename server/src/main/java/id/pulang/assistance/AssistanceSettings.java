package id.pulang.assistance;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a fitness finding holds.
 *
 * @param fitnessValidity days from the examination on; our proposal, no official rule was found
 */
@ConfigurationProperties("pulang.assistance")
record AssistanceSettings(@DefaultValue("14d") Period fitnessValidity) {

    AssistanceSettings {
        if (fitnessValidity.isNegative() || fitnessValidity.isZero()) {
            throw new IllegalArgumentException("pulang.assistance.fitness-validity must be at least a day");
        }
    }
}
