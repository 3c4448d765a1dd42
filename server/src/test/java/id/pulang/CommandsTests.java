package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** All verbs stand in one tree, which answers for itself. */
class CommandsTests {

    private static final int WIDTH = 110;

    /** The launcher shows this page, and knows the verbs by it, without starting Java. */
    @Test
    void theListOfVerbsIsWhatTheCommandSaysItself() {
        CommandLine command = PulangServer.commandLine().setUsageHelpWidth(WIDTH);

        GoldenFile.named("commands.txt").mustHold(command.getUsageMessage(Ansi.OFF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "demo", "audit verify", "backup", "restore", "keys rotate", "link"})
    void everyVerbExplainsItself(String verb) {
        List<String> words = List.of((verb + " --help").split(" "));

        Ran ran = Ran.of(words.toArray());

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.output()).startsWith("Usage: pulang " + verb);
    }

    @ParameterizedTest
    @ValueSource(strings = {"serv", "serve --fast", "serve --port eighty", "backup", "audit", "audit repair", "link"})
    void answersWhatIsPutWronglyWithUsage(String words) {
        Ran ran = Ran.of((Object[]) words.split(" "));

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.output()).isEmpty();
        assertThat(ran.complaints()).isNotBlank();
    }

    @Test
    void saysWhichVerbMayHaveBeenMeant() {
        assertThat(Ran.of("restor").complaints()).contains("restor", "Did you mean", "restore");
    }

    @Test
    void readsListsBesideTheServer() {
        Ran ran = Ran.of("link", SourceTree.root().resolve("demo-data/none.csv"), "--language", "en");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.complaints()).contains("none.csv");
    }
}
