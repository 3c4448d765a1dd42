package id.pulang.authentication.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("security")
class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "perahu di atas awan",
                "tujuh sendok lupa",
                "cinta kucing matahari",
                "KERETAMALAMKEUTARA",
                "8305 1944 2761",
                "ツバメは帰らないかもしれない",
                "vK3-plum-oxide-rail",
                "seekor gajah membaca koran di atas sepeda sambil menunggu hujan reda di Wonosobo"
            })
    void takesAnyLongPasswordWhateverSignsItIsMadeOf(String password) {
        assertThat(PasswordRules.problems(password, "kartika", "Kartika Dewanti"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "P@ssw0rd2025!",
                "Indonesia2025",
                "bismillah123",
                "sayangkamu2024",
                "qwertyuiop123",
                "123456789012",
                "aaaaaaaaaaaa",
                "1212121212121",
                "katasandi!!!!!",
                "AdminAdmin123",
                "jakarta.1945",
                "manchesterunited",
                "Michaeljordan23",
                "1qaz2wsx3edc",
                "SunshineSunshine"
            })
    void refusesWhatEveryoneTriesFirst(String password) {
        assertThat(PasswordRules.problems(password, "kartika", "Kartika Dewanti"))
                .contains(PasswordProblem.COMMON);
    }

    @Test
    void refusesEachOfThePasswordsThatWereStolenElsewhereAndAreLongEnough() {
        var stolen = stolen().stream().filter(word -> word.length() >= 12).toList();

        assertThat(stolen).hasSizeGreaterThan(200).allSatisfy(PasswordRulesTests::isRefused);
        assertThat(stolen).map(word -> word.toUpperCase(Locale.ROOT)).allSatisfy(PasswordRulesTests::isRefused);
    }

    /** Most words of a list are too short; people who must write more write them twice or put digits after them. */
    @Test
    void refusesTheCommonestThreeThousandMadeLongEnough() {
        assertThat(stolen().subList(0, 3000)).allSatisfy(word -> {
            isRefused(word.repeat(Math.ceilDiv(12, word.length())));
            isRefused(word + "123456789012".substring(0, Math.max(0, 12 - word.length())));
        });
    }

    /** Signs of which each may stand for a letter are what takes the library longest: 15 s for all of these. */
    @Test
    void looksAtLongPasswordsAsFast() {
        String tangled = "4@8({[<369!|17$5+%2".repeat(10);

        assertTimeout(Duration.ofSeconds(3), () -> PasswordRules.problems(tangled, "kartika", "Kartika Dewanti"));
    }

    @Test
    void asksForTwelveSigns() {
        assertThat(PasswordRules.problems("perahu awan", "kartika", "Kartika Dewanti"))
                .containsExactly(PasswordProblem.TOO_SHORT);
        assertThat(PasswordRules.problems("perahu diatas", "kartika", "Kartika Dewanti"))
                .isEmpty();
        assertThat(PasswordRules.problems("perahu awan ".repeat(20), "kartika", "Kartika Dewanti"))
                .containsExactly(PasswordProblem.TOO_LONG);
    }

    @Test
    void refusesTheOwnNameInAnyWriting() {
        assertThat(PasswordRules.problems("punya DEWANTI saja", "kartika", "Kartika Dewanti"))
                .containsExactly(PasswordProblem.OWN_NAME);
        assertThat(PasswordRules.problems("punya k4rtika saja", "kartika", "Someone Else"))
                .containsExactly(PasswordProblem.OWN_NAME);
        assertThat(PasswordRules.problems("perahu di atas awan", "di", "Di Atas"))
                .containsExactly(PasswordProblem.OWN_NAME);
    }

    private static void isRefused(String password) {
        assertThat(PasswordRules.problems(password, "kartika", "Kartika Dewanti"))
                .as(password)
                .contains(PasswordProblem.COMMON);
    }

    /** The list of the library, the commonest first. */
    private static List<String> stolen() {
        String list = "/com/nulabinc/zxcvbn/matchers/dictionaries/passwords.txt";
        try (var file = Objects.requireNonNull(PasswordRulesTests.class.getResourceAsStream(list))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
