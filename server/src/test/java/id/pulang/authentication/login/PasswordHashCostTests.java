package id.pulang.authentication.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the server that is delivered pays for a hash; the servers of other tests pay less. */
@Tag("security")
class PasswordHashCostTests {

    @Test
    void isAtLeastWhatOwaspAsksFor() {
        var delivered = LogInConfiguration.argon2(new LogInConfiguration().passwordHashCost());

        assertThat(delivered.encode("lima kuda mencari embun")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }
}
