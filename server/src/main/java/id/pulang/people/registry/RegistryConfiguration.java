package id.pulang.people.registry;

import id.pulang.jobs.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The line to the civil registry, as the settings want it. */
@Configuration(proxyBeanMethods = false)
class RegistryConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration IDLE = Duration.ofDays(1);

    @Bean
    RegistryLine registryLine(
            RegistrySettings settings,
            RegistrySettings.Rests rests,
            RegistrySettings.Passports passports,
            JsonMapper json,
            Clock clock) {
        if (!settings.connected()) {
            return new RegistryLine(settings, rests, passports, null);
        }
        var osia = new OsiaRegistry(settings, passports, new OsiaMessages(json, settings.asked()));
        return new RegistryLine(settings, rests, passports, new RestingRegistry(osia, rests, clock));
    }

    @Bean
    RecurringJob askingTheRegistry(RegistryWork work, RegistrySettings settings) {
        return new RecurringJob(
                "asking-the-registry", settings.connected() ? PAUSE : IDLE, RecurringJob.Kind.NETWORK, work::ask);
    }
}
