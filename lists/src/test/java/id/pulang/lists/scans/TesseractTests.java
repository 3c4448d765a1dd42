package id.pulang.lists.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pulang.lists.Problem;
import id.pulang.lists.tables.UnreadableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a Tesseract that is not as it should be, by programs that answer as it does. */
class TesseractTests {

    private static final String LANGUAGES = "*--list-langs*) printf 'Languages:\\neng\\nind\\nkhm\\nosd\\n';;";

    @TempDir
    Path folder;

    @Test
    void saysThatItIsNotInstalled() {
        assertThat(refusal(() -> Tesseract.of(folder.resolve("absent").toString()))
                        .code())
                .isEqualTo("no_tesseract");
    }

    @Test
    void saysThatItsLanguagesAreNotInstalled() throws IOException {
        String program = program("*) printf 'Languages:\\nosd\\nkhm\\n';;");

        assertThat(refusal(() -> Tesseract.of(program)).code()).isEqualTo("no_tesseract_language");
    }

    @Test
    void saysHowItFailed() throws IOException {
        var failing = Tesseract.of(program(LANGUAGES, "*) exit 3;;"));

        Problem problem = refusal(() -> failing.read(List.of(block(10, 10)), "eng"));

        assertThat(problem.code()).isEqualTo("tesseract_failed");
        assertThat(problem.args()).containsExactly("3");
        assertThat(refusal(() -> Tesseract.of(program("*) exit 1;;"))).code()).isEqualTo("tesseract_failed");
    }

    /** What it had said until then is no reading. */
    @Test
    void takesNothingOfAReadingThatWasBrokenOff() throws IOException {
        var dying = Tesseract.of(program(LANGUAGES, "*) " + word(95) + "; kill -KILL $$;;"));

        assertThat(refusal(() -> dying.read(List.of(block(10, 10)), "eng")).code())
                .isEqualTo("tesseract_failed");
    }

    @Test
    void choosesTheLanguageOfEachPageForItself() throws IOException {
        Path calls = folder.resolve("calls");
        var tesseract = Tesseract.of(program(
                LANGUAGES,
                "*'--psm 0'*) echo 'Script: Khmer';;",
                "*'-l khm'*) echo khm >>%s; %s;;".formatted(calls, word(95)),
                "*) echo other >>%s; %s;;".formatted(calls, word(20))));
        var reader = new CellReader(tesseract);

        for (int page = 0; page < 2; page++) {
            GreyImage paper = block(200, 60);
            var layout = new Layout(paper, Ink.of(paper), List.of());
            assertThat(reader.read(layout, List.of(new Box(0, 0, 200, 60)))).hasSize(1);
        }

        List<String> languages = Files.readAllLines(calls);
        List<String> ofAPage = languages.subList(0, languages.size() / 2);
        assertThat(ofAPage).startsWith("other", "khm").doesNotContainSequence("khm", "other");
        assertThat(languages.subList(ofAPage.size(), languages.size())).isEqualTo(ofAPage);
        assertThat(reader.missing()).isEmpty();
    }

    /** Tesseract parts words of Thai at every sign; only its text says where a blank is written. */
    @Test
    void takesTheBlanksOfOtherScriptsFromTheText() throws IOException {
        String words = "printf '5\\t1\\t1\\t1\\t1\\t1\\t0\\t0\\t9\\t9\\t%d\\tบู\\n".formatted(91)
                + "5\\t1\\t1\\t1\\t1\\t2\\t0\\t0\\t9\\t9\\t90\\tดี\\n";
        var tesseract =
                Tesseract.of(program(LANGUAGES, "*'tsv txt'*) " + words + "บูดี\\n\\f';;", "*) " + words + "';;"));

        assertThat(tesseract.read(List.of(block(10, 10)), "tha+eng")).containsExactly(new RecognizedText("บูดี", 90));
        assertThat(tesseract.read(List.of(block(10, 10)), "eng")).containsExactly(new RecognizedText("บู ดี", 90));
    }

    @Test
    void namesTheLanguageOfAPageThatIsNotInstalled() throws IOException {
        var reader = new CellReader(
                Tesseract.of(program(LANGUAGES, "*'--psm 0'*) echo 'Script: Thai';;", "*) " + word(20) + ";;")));
        GreyImage paper = block(200, 60);

        reader.read(new Layout(paper, Ink.of(paper), List.of()), List.of(new Box(0, 0, 200, 60)));

        assertThat(reader.missing()).containsEntry("Thai", "tha");
    }

    /** A program that answers by its arguments. */
    private String program(String... answers) throws IOException {
        Path program = Files.createTempFile(folder, "program", ".sh");
        Files.writeString(
                program,
                Stream.of(
                                Stream.of("#!/bin/sh", "cat >/dev/null", "case \"$*\" in"),
                                Arrays.stream(answers),
                                Stream.of("esac"))
                        .flatMap(lines -> lines)
                        .reduce("", (all, line) -> all + line + '\n'));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program.toString();
    }

    private static String word(int confidence) {
        return "printf '5\\t1\\t1\\t1\\t1\\t1\\t0\\t0\\t9\\t9\\t%d\\tkata\\n'".formatted(confidence);
    }

    /** Black in the middle of white. */
    private static GreyImage block(int width, int height) {
        var pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) GreyImage.WHITE);
        for (int y = height / 3; y < height * 2 / 3; y++) {
            Arrays.fill(pixels, y * width + width / 4, y * width + width * 3 / 4, (byte) 0);
        }
        return new GreyImage(width, height, pixels);
    }

    private static Problem refusal(ThrowingCallable reading) {
        return catchThrowableOfType(UnreadableList.class, reading).problem();
    }
}
