package id.pulang.packs;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the packs when the server starts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PacksSettings.class)
class PacksConfiguration {

    @Bean
    Packs packs(PacksSettings settings) {
        return Packs.load(settings.folder(), settings.pack());
    }
}
