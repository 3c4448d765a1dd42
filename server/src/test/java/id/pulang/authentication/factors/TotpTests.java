package id.pulang.authentication.factors;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("security")
class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);
    private static final Instant NOON = Instant.parse("2025-10-22T05:00:00Z");
    private static final long STEP = Totp.step(NOON);

    /** The vectors of RFC 6238, appendix B, for SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void givesTheCodesOfTheStandard(long second, String code) {
        long step = Totp.step(Instant.ofEpochSecond(second));

        assertThat(Totp.code(SECRET, step, 8)).isEqualTo(code);
        assertThat(Totp.code(SECRET, step)).isEqualTo(code.substring(2));
    }

    /** The vectors of RFC 4648, section 10, without their padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesSecretsAsTheStandardDoes(String bytes, String text) {
        assertThat(Totp.text(bytes.getBytes(US_ASCII))).isEqualTo(text);
    }

    @Test
    void toleratesAClockThatIsOneStepOff() {
        for (long off = -3; off <= 3; off++) {
            var accepted = Totp.accepted(SECRET, Totp.code(SECRET, STEP + off), NOON, 0);
            assertThat(accepted.isPresent()).as("%d steps off", off).isEqualTo(Math.abs(off) <= 1);
        }
    }

    @Test
    void takesNoCodeOfAStepThatWasTaken() {
        String code = Totp.code(SECRET, STEP);

        assertThat(Totp.accepted(SECRET, code, NOON, STEP - 1)).hasValue(STEP);
        assertThat(Totp.accepted(SECRET, code, NOON, STEP)).isEmpty();
        assertThat(Totp.accepted(SECRET, Totp.code(SECRET, STEP - 1), NOON, STEP))
                .isEmpty();
    }

    @Test
    void readsACodeWithASpaceInItsMiddleAndNothingElse() {
        String code = Totp.code(SECRET, STEP);

        assertThat(Totp.accepted(SECRET, code.substring(0, 3) + " " + code.substring(3), NOON, 0))
                .hasValue(STEP);
        assertThat(Totp.accepted(SECRET, "", NOON, 0)).isEmpty();
        assertThat(Totp.accepted(SECRET, code + "0", NOON, 0)).isEmpty();
    }

    @Test
    void tellsAnAuthenticatorEverythingItNeeds() {
        assertThat(Totp.address("kartika", SECRET))
                .isEqualTo("otpauth://totp/Pulang:kartika?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Pulang"
                        + "&algorithm=SHA1&digits=6&period=30");
    }
}
