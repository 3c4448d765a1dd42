package id.pulang.edge.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every form of every template gives its command an id. */
@Tag("security")
class FormsTests {

    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*\\bmethod=\"post\".*?</form>", Pattern.DOTALL);
    private static final Pattern TOKEN_AND_ID =
            Pattern.compile("@template\\.csrf\\(frame = frame\\)|@template\\.csrf\\(frame\\)");

    /** Sends again what another form sent, with the id of that one. */
    private static final Set<String> WITH_THE_ID_OF_ANOTHER = Set.of("access/again.jte");

    /**
     * The public process has no session: a form that sends a letter carries a sealed number of its own instead, and the
     * others only ask (docs/decisions/0094).
     */
    private static final String PUBLIC = "portal/";

    private static final Set<String> SENDS_A_LETTER = Set.of("portal/letter.jte", "portal/words.jte");
    private static final Pattern NUMBER = Pattern.compile("name=\"number\" value=\"\\$\\{number}\"");

    private static final Path TEMPLATES = SourceTree.root().resolve("server/src/main/jte");

    @Test
    void everyFormThatIsSentCarriesAnIdOfItsOwn() throws IOException {
        List<String> without = new ArrayList<>();
        int forms = 0;

        for (Path template : templates()) {
            var found = FORM.matcher(Files.readString(template)).results().toList();
            forms += found.size();
            String name = TEMPLATES.relativize(template).toString();
            found.stream()
                    .filter(form -> !WITH_THE_ID_OF_ANOTHER.contains(name))
                    .filter(form -> !name.startsWith(PUBLIC) || SENDS_A_LETTER.contains(name))
                    .filter(form -> !name.startsWith(PUBLIC)
                            || !NUMBER.matcher(form.group()).find())
                    .filter(form -> !TOKEN_AND_ID.matcher(form.group()).find())
                    .forEach(form -> without.add(
                            name + ": " + form.group().lines().findFirst().orElse("")));
        }

        assertThat(forms).isGreaterThan(60);
        assertThat(without).isEmpty();
    }

    @Test
    void noScriptSendsWhatNoFormDescribes() throws IOException {
        List<String> beside = new ArrayList<>();

        for (Path template : templates()) {
            Pattern.compile("<(\\w+)[^>]*\\bhx-(post|put|patch|delete)=")
                    .matcher(Files.readString(template))
                    .results()
                    .filter(element -> !element.group(1).equals("form"))
                    .forEach(element -> beside.add(TEMPLATES.relativize(template) + ": " + element.group()));
        }

        assertThat(beside).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }
}
