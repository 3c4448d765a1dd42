package id.pulang.authentication.login;

import id.pulang.authentication.throttle.BoundedPasswordEncoder;
import id.pulang.identity.transactions.Locks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The beans of the log-in that Spring cannot find by itself. */
@Configuration(proxyBeanMethods = false)
class LogInConfiguration {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;

    @Bean
    PasswordHashCost passwordHashCost() {
        return PasswordHashCost.USUAL;
    }

    @Bean
    PasswordEncoder passwordEncoder(PasswordHashCost cost, LogInSettings settings, Locks locks) {
        return new BoundedPasswordEncoder(
                argon2(cost), settings.hashesAtOnceHere(), settings.hashPatience(), locks::await);
    }

    static Argon2PasswordEncoder argon2(PasswordHashCost cost) {
        return new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, cost.memoryKib(), cost.passes());
    }
}
