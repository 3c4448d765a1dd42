package id.pulang.people.registry;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The line to the civil registry, as the settings want it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegistrySettings.class)
class RegistryConfiguration {

    @Bean
    RegistryLine registryLine(RegistrySettings settings, JsonMapper json, Clock clock) {
        if (!settings.connected()) {
            return new RegistryLine(settings, null);
        }
        var osia = new OsiaRegistry(settings, new OsiaMessages(json, settings.asked()));
        return new RegistryLine(settings, new RestingRegistry(osia, settings, clock));
    }
}
