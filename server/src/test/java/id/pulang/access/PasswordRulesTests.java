package id.pulang.access;

import static org.assertj.core.api.Assertions.assertThat;

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
                "jakarta.1945"
            })
    void refusesWhatEveryoneTriesFirst(String password) {
        assertThat(PasswordRules.problems(password, "kartika", "Kartika Dewanti"))
                .contains(PasswordProblem.COMMON);
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
}
