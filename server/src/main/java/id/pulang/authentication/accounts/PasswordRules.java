package id.pulang.authentication.accounts;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a password must be: long, and not what everyone would try first. Which signs it is made of is free.
 *
 * <p>What is common, the lists of Zxcvbn say and, because they know few words of the officers, a list of our own.
 * Source: OWASP ASVS 5.0 V6.2.1 to V6.2.12.
 */
final class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int DIFFERENT_SIGNS = 5;
    private static final int OWN_SIGNS = 6;
    private static final int PART_OF_A_NAME = 4;

    /**
     * It takes seconds for what is much longer, and what begins with so much that is hard to guess is hard to guess.
     */
    private static final int LOOKED_AT = 32;

    /** Tenfold what Zxcvbn calls guessable. Three words that do not belong together take a hundred times more. */
    private static final double GUESSES = 1e9;

    private static final Zxcvbn LISTS = new Zxcvbn();
    private static final List<String> COMMON = read("/static/js/field/common-passwords.txt");

    private PasswordRules() {}

    /** Returns everything that is wrong with a password of the given person. */
    static Set<PasswordProblem> problems(String password, String login, String name) {
        Set<PasswordProblem> problems = EnumSet.noneOf(PasswordProblem.class);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            problems.add(PasswordProblem.TOO_SHORT);
        }
        if (length > LONGEST) {
            problems.add(PasswordProblem.TOO_LONG);
        }
        if (isCommon(plain(password)) || isSoonGuessed(password)) {
            problems.add(PasswordProblem.COMMON);
        }
        if (names(login, name).anyMatch(plain(password)::contains)) {
            problems.add(PasswordProblem.OWN_NAME);
        }
        return problems;
    }

    /** Whether hardly anything is left once two of the words that many use are taken out. */
    private static boolean isCommon(String password) {
        String rest = withoutOneOf(withoutOneOf(password));
        return password.codePoints().distinct().count() < DIFFERENT_SIGNS
                || rest.length() < password.length() && rest.length() < OWN_SIGNS;
    }

    /**
     * Whether it is found by trying the 30,000 commonest of the passwords that were stolen elsewhere, names, words and
     * rows of keys: alone, twice, with digits before or after, in any letters.
     */
    private static boolean isSoonGuessed(String password) {
        int end = password.offsetByCodePoints(0, Math.min(LOOKED_AT, password.codePointCount(0, password.length())));
        return LISTS.measure(password.substring(0, end)).getGuesses() < GUESSES;
    }

    private static String withoutOneOf(String password) {
        return COMMON.stream()
                .filter(password::contains)
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(word -> password.replace(word, ""))
                .orElse(password);
    }

    /** In small letters, with the signs read as the letters that they often stand for. */
    private static String plain(String password) {
        return password.toLowerCase(Locale.ROOT)
                .replace('@', 'a')
                .replace('$', 's')
                .replaceAll("(?<=[a-z])0(?=[a-z])", "o")
                .replaceAll("(?<=[a-z])[1!](?=[a-z])", "i")
                .replaceAll("(?<=[a-z])3(?=[a-z])", "e")
                .replaceAll("(?<=[a-z])4(?=[a-z])", "a")
                .replaceAll("(?<=[a-z])5(?=[a-z])", "s");
    }

    private static Stream<String> names(String login, String name) {
        return Stream.concat(Stream.of(login), Stream.of(name.split("\\s+")))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .filter(part -> part.length() >= PART_OF_A_NAME);
    }

    private static List<String> read(String list) {
        try (InputStream file = Objects.requireNonNull(PasswordRules.class.getResourceAsStream(list))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
