package id.pulang.authentication.login;

import id.pulang.authentication.throttle.BoundedPasswordEncoder;
import id.pulang.identity.transactions.Locks;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The beans of the log-in that Spring cannot find by itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogInSettings.class)
class LogInConfiguration {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    /** Argon2id with 19 MiB and two passes. Source: OWASP Password Storage Cheat Sheet. */
    @Bean
    PasswordEncoder passwordEncoder(LogInSettings settings, Locks locks) {
        Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
        return new BoundedPasswordEncoder(argon2, settings.hashesAtOnceHere(), settings.hashPatience(), locks::await);
    }
}
