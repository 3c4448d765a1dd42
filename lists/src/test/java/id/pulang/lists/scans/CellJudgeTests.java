package id.pulang.lists.scans;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.lists.scans.CellJudge.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CellJudgeTests {

    private static final List<String> PASSPORTS =
            List.of("C1234567", "E7654321", "X1111111", "C2222222", "E3333333", "C4444444", "C5555555");
    private static final List<String> NAMES = List.of(
            "Budi Santoso", "Siti Aminah", "Andi Wijaya", "Rina Lubis", "Wayan Putra", "Ketut Lestari", "Joko Susilo");

    @Test
    void takesWhatTwoReadingsAgreeOn() {
        assertThat(judge(PASSPORTS, read("C7654321", 95), read("C7654321", 92)))
                .isEqualTo(new Judged("C7654321", false));
    }

    @Test
    void doubtsWhatNeitherReadingIsSureOf() {
        assertThat(judge(PASSPORTS, read("C7654321", 95), read("C7654321", 60)).doubtful())
                .isTrue();
    }

    @Test
    void doubtsWhatTwoReadingsSayDifferently() {
        Judged judged = judge(PASSPORTS, read("C7654321", 95), read("C1654321", 95), read("C7654321", 95));

        assertThat(judged).isEqualTo(new Judged("C7654321", true));
    }

    @Test
    void takesTheOneReadingThatFitsTheColumnWhenAThirdRepeatsIt() {
        Judged judged = judge(PASSPORTS, read("C7654321", 95), read("7654321", 20), read("C7654321", 93));

        assertThat(judged).isEqualTo(new Judged("C7654321", false));
    }

    @Test
    void doubtsANumberOfAnotherShape() {
        assertThat(judge(PASSPORTS, read("76543210", 95), read("76543210", 95)).doubtful())
                .isTrue();
    }

    @Test
    void doubtsAWordThatACloseColumnHasNot() {
        List<String> sexes = Stream.generate(() -> List.of("L", "P"))
                .limit(5)
                .flatMap(List::stream)
                .toList();

        assertThat(judge(sexes, read("L", 95), read("L", 95)).doubtful()).isFalse();
        assertThat(judge(sexes, read("D", 95), read("D", 95)).doubtful()).isTrue();
    }

    @Test
    void doubtsANameWhoseCapitalsAreOdd() {
        assertThat(judge(NAMES, read("llham Hakim", 95), read("llham Hakim", 95))
                        .doubtful())
                .isTrue();
        assertThat(judge(NAMES, read("IN.", 95), read("IN.", 95)).doubtful()).isTrue();
        assertThat(judge(NAMES, read("DEW! Wenda", 95), read("DEW! Wenda", 95)).doubtful())
                .isTrue();
        assertThat(judge(NAMES, read("Ilham Hakim", 95), read("Ilham Hakim", 95))
                        .doubtful())
                .isFalse();
    }

    @Test
    void doubtsACellInWhichSomethingStandsThatNobodyCanRead() {
        assertThat(judge(NAMES, read("", 0), read("", 0))).isEqualTo(new Judged("", true));
    }

    @Test
    void readsABarAsTheLetterIAndGrainsAsNothing() {
        assertThat(read("| Wayan Putra", 90).text()).isEqualTo("I Wayan Putra");
        assertThat(read(". :", 90).text()).isEmpty();
        assertThat(read("PPPp", 90).ofOne(4).text()).isEqualTo("P");
        assertThat(read("PPDP", 90).ofOne(4).text()).isEmpty();
    }

    private static RecognizedText read(String text, double confidence) {
        return RecognizedText.of(text, confidence);
    }

    private static Judged judge(List<String> others, RecognizedText... readings) {
        var column = new ArrayList<CellReadings>();
        others.forEach(text -> column.add(cell(read(text, 95), read(text, 95))));
        return new CellJudge(ColumnHabits.of(column)).judge(cell(readings));
    }

    private static CellReadings cell(RecognizedText... readings) {
        return new CellReadings(new Box(0, 0, 1, 1), new GreyImage(1, 1, new byte[1]), List.of(readings));
    }
}
