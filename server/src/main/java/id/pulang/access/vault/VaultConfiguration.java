package id.pulang.access.vault;

import id.pulang.access.keys.KeySettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the keysets at the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeySettings.class)
class VaultConfiguration {

    @Bean
    HeldKeysets heldKeysets(KeySettings settings) {
        String master = settings.masterKey();
        return new HeldKeysets(
                new KeysetFile(settings.beside("pulang.keysets"), master.isEmpty() ? null : MasterKey.at(master)));
    }

    @Bean
    ErasedFile erasedFile(KeySettings settings) {
        return new ErasedFile(settings.beside("pulang.erased"));
    }
}
