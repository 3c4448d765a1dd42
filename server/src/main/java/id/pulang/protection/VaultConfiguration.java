package id.pulang.protection;

import id.pulang.protection.keys.ErasedFile;
import id.pulang.protection.keys.KeySettings;
import id.pulang.protection.keys.MasterKey;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the keysets at the start. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    static final String KEYSETS = "pulang.keysets";
    static final String ERASED = "pulang.erased";

    @Bean
    HeldKeysets heldKeysets(KeySettings settings, FirstStart first) {
        first.mustBeOrMayMake(settings.beside(KEYSETS));
        HeldKeysets held = new HeldKeysets(keysets(settings.beside(KEYSETS), settings.masterKey()));
        first.mustUnwrap(settings.beside(KEYSETS), held);
        return held;
    }

    static KeysetFile keysets(Path path, String masterKey) {
        if (Files.exists(path)) {
            MasterKey.mustBe(masterKey);
        }
        return new KeysetFile(path, masterKey.isEmpty() ? null : MasterKey.at(masterKey));
    }

    @Bean
    ErasedFile erasedFile(KeySettings settings, FirstStart first) {
        first.mustBeOrMayMake(settings.beside(ERASED));
        return new ErasedFile(settings.beside(ERASED), settings.erasedCopy());
    }
}
