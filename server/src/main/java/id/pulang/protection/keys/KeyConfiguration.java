package id.pulang.protection.keys;

import javax.crypto.SecretKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the key once; it is made when the database is new. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    @Bean
    AuditKey auditKey(AuditFiles files) {
        return AuditKey.kept(files.key());
    }

    @Bean
    DeskSigner deskSigner(AuditKey key, KeySettings settings) {
        return new DeskSigner(key, DeskKey.write(settings.folder(), key));
    }

    @Bean
    ContactKey contactKey(KeySettings settings) {
        return ContactKey.in(settings.folder());
    }

    @Bean
    AesGcmCipher seal(KeySettings settings, FirstUse first) {
        first.mustBeOrMayMake(settings.file());
        SecretKey key = new KeyFile(settings.file()).key();
        first.mustFit(settings.file(), key);
        return new AesGcmCipher(key);
    }
}
