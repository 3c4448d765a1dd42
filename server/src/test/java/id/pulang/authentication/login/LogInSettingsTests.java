package id.pulang.authentication.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("security")
class LogInSettingsTests {

    /** Many processors and little memory must not let strangers fill it with hashes. */
    @ParameterizedTest
    @CsvSource({"1, 512, 1", "2, 512, 1", "8, 512, 3", "64, 512, 3", "64, 128, 1", "8, 8192, 7"})
    void hashesAsManyPasswordsAtOnceAsProcessorsAndMemoryAllow(int processors, long megabytes, int hashes) {
        assertThat(LogInSettings.hashesAtOnce(processors, megabytes << 20)).isEqualTo(hashes);
    }
}
