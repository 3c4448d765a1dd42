package id.pulang.authentication.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A password that is handed over in person can be read aloud and copied from paper. */
@Tag("security")
class RandomPasswordsTests {

    @Test
    void holdsNoSignThatLooksLikeAnother() {
        var random = new RandomPasswords();

        Set<String> made = Stream.generate(random::next).limit(5_000).collect(Collectors.toSet());

        assertThat(made)
                .hasSize(5_000)
                .allMatch(each -> each.matches("([A-HJ-NP-Za-km-np-z2-9]{6}-){2}[A-HJ-NP-Za-km-np-z2-9]{6}"));
        assertThat(made).noneMatch(each -> each.matches(".*[Il1O0o].*"));
    }

    @Test
    void isStrongEnoughForTheRulesOfPasswords() {
        assertThat(PasswordRules.problems(new RandomPasswords().next(), "admin", "Administrator"))
                .isEmpty();
    }
}
