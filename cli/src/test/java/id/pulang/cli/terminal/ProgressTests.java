package id.pulang.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cli.words.Language;
import id.pulang.cli.words.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTests {

    private final StringWriter err = new StringWriter();

    @Test
    void drawsABarOnceWorkIsLongAndWipesIt() throws InterruptedException {
        try (var progress = new Progress(new PrintWriter(err), new Texts(Language.EN), 4, true)) {
            progress.next("reading a.csv");
            progress.next("reading b.csv");
            progress.next("comparing");
            for (int i = 0; i < 100 && err.toString().isEmpty(); i++) {
                Thread.sleep(50);
            }
        }

        assertThat(err.toString())
                .contains("\r[############............] comparing")
                .endsWith(" \r");
    }

    @Test
    void drawsNothingWhereNobodyLooksOn() throws InterruptedException {
        try (var progress = new Progress(new PrintWriter(err), new Texts(Language.EN), 4, false)) {
            progress.next("reading a.csv");
            Thread.sleep(700);
        }

        assertThat(err.toString()).isEmpty();
    }
}
