package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No form puts a word about a person into an officer's mouth: each list begins with no choice, unless it asks for
 * nothing about a person and stands here by its name; no button of a row is pressed beforehand by a template.
 */
class PresetTests {

    private static final Pattern LIST = Pattern.compile(
            "<select(?:[^>\"]|\"(?:[^\"$]|\\$\\{[^}]*}|\\$)*\")*name=\"([^\"]+)\"[\\s\\S]*?<option([\\s\\S]*?)>");
    private static final Pattern PRESSED = Pattern.compile("type=\"radio\"[^>]*\\schecked(?!=)");

    /**
     * What narrows a page, is about an account, an office, a file or a language, begins with "nobody has said", or with
     * what is recorded already.
     */
    private static final Set<String> NOT_ABOUT_A_PERSON = Set.of(
            "access/place role",
            "access/roles role",
            "cases/owner owner",
            "cases/worklist owner",
            "casework/tasks assignee",
            "clearances/board-filter incident",
            "clearances/board-filter sort",
            "jte/frame-menu assignment",
            "incidents/mapping kind",
            "incidents/mapping field",
            "mail/own quietFrom",
            "mail/own quietUntil",
            "people/list presence",
            "people/list vouched",
            "listings/acts outcome",
            "listings/typed sort",
            "rules/texts sort",
            "repatriation/bast language",
            "repatriation/manifests incident",
            "repatriation/names language",
            "reports/answer way",
            "reports/apart officer",
            "reports/contact way",
            "reports/form channel",
            "reports/contact talk",
            "reports/danger danger",
            "reports/form talk",
            "reports/forwarding post",
            "rescue/new language",
            "screening/form instrument");

    @Test
    void everyListBeginsWithNoChoice() {
        List<String> preset = templates()
                .flatMap(each -> LIST.matcher(read(each))
                        .results()
                        .filter(PresetTests::presets)
                        .map(list -> name(each, list)))
                .filter(each -> !NOT_ABOUT_A_PERSON.contains(each))
                .toList();

        assertThat(preset).isEmpty();
    }

    @Test
    void noButtonIsPressedBeforehand() {
        assertThat(templates().filter(each -> PRESSED.matcher(read(each)).find()))
                .isEmpty();
    }

    private static boolean presets(MatchResult list) {
        return !list.group(2).contains("value=\"\"");
    }

    private static String name(Path template, MatchResult list) {
        return template.getParent().getFileName() + "/"
                + template.getFileName().toString().replace(".jte", "") + " " + list.group(1);
    }

    private static Stream<Path> templates() {
        try (Stream<Path> all = Files.walk(SourceTree.root().resolve("server/src/main/jte"))) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
