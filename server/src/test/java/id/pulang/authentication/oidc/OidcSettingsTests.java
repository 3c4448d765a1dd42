package id.pulang.authentication.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("security")
class OidcSettingsTests {

    @Test
    void thereIsNoneIfNothingIsSaid() {
        assertThat(settings("", "", "", "").isOn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sso.example",
                "sso.example",
                "http://localhost.sso.example",
                "ftp://localhost",
                "https://sso_kemlu.example"
            })
    void isReachedThroughTlsOnly(String issuer) {
        assertThatThrownBy(() -> settings(issuer, "pulang", "secret", ""))
                .hasMessageContaining("PULANG_OIDC_ISSUER must begin with https://");
    }

    @ParameterizedTest
    @CsvSource({"'', secret, PULANG_OIDC_CLIENT", "pulang, '', PULANG_OIDC_SECRET_FILE"})
    void saysWhatIsMissing(String client, String secret, String missing) {
        assertThatThrownBy(() -> settings("https://sso.example", client, secret, ""))
                .hasMessageContaining(missing);
    }

    @Test
    void isNotHalfThere() {
        assertThatThrownBy(() -> settings("", "pulang", "", "")).hasMessageContaining("PULANG_OIDC_ISSUER is missing");
        assertThatThrownBy(() -> settings("", "", "secret", "")).hasMessageContaining("PULANG_OIDC_ISSUER is missing");
    }

    @Test
    void readsTheSecretFromAFileAndNeverTellsIt(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "very secret\n");

        var settings = settings("https://sso.example", "pulang", "", file.toString());

        assertThat(settings.secret()).isEqualTo("very secret");
        assertThat(settings.name()).isEqualTo("sso.example");
        assertThat(settings.toString()).doesNotContain("very secret");
        assertThatThrownBy(() -> settings(
                        "https://sso.example",
                        "pulang",
                        "",
                        folder.resolve("no").toString()))
                .hasMessageContaining("PULANG_OIDC_SECRET_FILE");
    }

    private static OidcSettings settings(String issuer, String client, String secret, String file) {
        return new OidcSettings(issuer, client, secret, file, "", Duration.ofSeconds(1));
    }
}
