package id.pulang.authentication.webauthn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("security")
class PasskeySettingsTests {

    @Test
    void bindsPasskeysToTheAddressThatIsSetWhateverARequestClaims() {
        var settings = new PasskeySettings("https://Pulang.example.org/");

        assertThat(settings.site("https://pulang.example.net"))
                .contains(new RelyingParty("pulang.example.org", "https://pulang.example.org"));
        assertThat(settings.site("http://localhost:8080"))
                .contains(new RelyingParty("pulang.example.org", "https://pulang.example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://pulang.example.org",
                "http://pulang.example.org",
                "http://127.0.0.1:8080",
                "http://[::1]"
            })
    void hasNoPasskeysAtANameThatNobodySet(String asked) {
        assertThat(new PasskeySettings("").site(asked)).isEmpty();
    }

    @Test
    void hasPasskeysOnThisMachineWithoutASetting() {
        assertThat(new PasskeySettings("").site("http://localhost:8080"))
                .contains(new RelyingParty("localhost", "http://localhost:8080"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pulang.example.org",
                "http://pulang.example.org",
                "https://pulang.example.org/desk",
                "https://192.0.2.7",
                "https://user@pulang.example.org"
            })
    void doesNotStartWithAnAddressAtWhichPasskeysCannotWork(String origin) {
        assertThatThrownBy(() -> new PasskeySettings(origin)).hasMessageContaining("PULANG_ORIGIN");
    }
}
