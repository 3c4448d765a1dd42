package id.pulang.access;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;

/** The beans of access that Spring cannot find by itself. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new ActorTransactions(dataSource);
    }

    /** Argon2id with 19 MiB and two passes. Source: OWASP Password Storage Cheat Sheet. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    }
}
