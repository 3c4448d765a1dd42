package id.pulang.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pulang.offers.data.InvalidTables;
import id.pulang.offers.rules.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @TempDir
    private Path folder;

    @Test
    void saysEverythingThatIsWrongWithFileAndLine() throws IOException {
        write("phrases.tsv", "# words\nno.such.sign\tvisa turis\nfee\tbiaya ..\nfee\t@nobody biaya\nfee\n");
        write("rules.tsv", "PERHAPS\tx\tfee\ta\tb\nSTOP\ty\tfee nothing\ta\tb\n");
        write("destinations.tsv", "KHM\tkamboja\t+855\tOPEN\ta\tb\t28.10.2025\tpress\t2027-10-31\n");
        write("release.tsv", "1\t2026-11-30\t2027-11-30\tmuch\n");

        assertThatExceptionOfType(InvalidTables.class)
                .isThrownBy(() -> RuleSet.in(folder))
                .satisfies(invalid -> assertThat(invalid.problems().stream().map(Object::toString))
                        .contains(
                                "phrases.tsv, line 2: there is no sign no.such.sign",
                                "phrases.tsv, line 3: a phrase begins and ends with a word, a number or an amount: biaya ..",
                                "phrases.tsv, line 4: there is no group @nobody",
                                "phrases.tsv, line 5: has 1 columns instead of 2; they are separated by tabs",
                                "rules.tsv, line 2: there is no sign or group nothing",
                                "destinations.tsv, line 1: column 7 holds no day such as 2026-11-30: 28.10.2025",
                                "release.tsv, line 1: column 4 holds no number such as 1.5: much")
                        .anyMatch(problem -> problem.startsWith("rules.tsv, line 1: column 1 is none of [STOP"))
                        .anyMatch(problem -> problem.startsWith("destinations.tsv, line 1: column 4 is none of ")));
    }

    @Test
    void refusesATableThatIsNoText() throws IOException {
        Files.write(folder.resolve("phrases.tsv"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});

        assertThatExceptionOfType(InvalidTables.class)
                .isThrownBy(() -> RuleSet.in(folder))
                .withMessageContaining("phrases.tsv: is not written in UTF-8");
    }

    @Test
    void takesWhatAnOfficerChangesAndTheRestAsDelivered() throws IOException {
        String offer = "Toko di Solo butuh kasir yang suka mendaki gunung";
        Files.writeString(folder.resolve("release.tsv"), "2027-01-05.1\t2027-01-05\t2028-01-05\t9000000\n");
        Files.writeString(
                folder.resolve("rules.tsv"),
                "GROUP\toffer\trecruit\nSTOP\tmountains\trecruit home\tContoh.\tAn example.\n");

        CheckedOffer changed = new OfferChecker(RuleSet.in(folder)).check(offer, DAY);

        assertThat(changed.answer()).isEqualTo(Answer.STOP);
        assertThat(changed.release().version()).isEqualTo("2027-01-05.1");
        assertThat(new OfferChecker(RuleSet.delivered()).check(offer, DAY).answer())
                .isEqualTo(Answer.NO_SIGN);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
