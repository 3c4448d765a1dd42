package id.pulang.linkage.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.dictionary.Similarity;
import id.pulang.linkage.names.NameTokens;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryNameTests {

    private static final double AT_LARGE = 10_000;

    @Test
    void hasItsTellingWordsAndEachTwoNeighboursAsOne() {
        var name = new QueryName("Hj. Nur Hayati binti Lubis", List.of(Registered.called("Nur")));

        assertThat(name.words()).isEqualTo(3);
        assertThat(name.word(2)).isEqualTo("lubis");
        assertThat(name.units()).isEqualTo(5);
        assertThat(IntStream.range(0, 5).map(name::covers)).containsExactly(0b001, 0b010, 0b100, 0b011, 0b110);
    }

    @Test
    void hasEightWordsOfSixtyLettersAtMostEachOnce() {
        var name = new QueryName(
                "Satu Dua Tiga Satu Empat Lima Enam Tujuh Delapan Sembilan " + "x".repeat(99),
                List.of(Registered.called("Nur")));

        assertThat(name.words()).isEqualTo(8);
        assertThat(name.word(7)).isEqualTo("delapan");
        assertThat(new QueryName("x".repeat(99), List.of()).word(0)).hasSize(60);
    }

    @Test
    void isWorthMoreTheFewerPeopleBearTheWord() {
        var segments = List.of(
                Registered.called("Qwertyo Zabukan", "Qwertyo", "Vlomir"), Registered.called("Qwertyo", "Qwertya"));

        var name = new QueryName("Qwertyo", segments);

        double share = NameTokens.share("qwertyo");
        assertThat(name.bits(0, Similarity.SAME))
                .isCloseTo(log2((5 + AT_LARGE) / (AT_LARGE * share + 3)) - 0.2, within(1e-9));
        assertThat(name.bits(0, Similarity.ALIKE))
                .isCloseTo(log2((5 + AT_LARGE) / (AT_LARGE * share + 3)) - 0.9, within(1e-9));
        assertThat(name.bits(0, Similarity.ONE_SLIP))
                .isCloseTo(log2((5 + AT_LARGE) / (AT_LARGE * share + 4)) - 2.5, within(1e-9));
        assertThat(name.bits(0, Similarity.TWO_SLIPS))
                .isCloseTo(log2((5 + AT_LARGE) / (AT_LARGE * share + 4)) - 5, within(1e-9));
        assertThat(name.lookalikes(0, 0).size()).isEqualTo(1);
        assertThat(name.lookalikes(1, 0).size()).isEqualTo(2);
    }

    @Test
    void isWorthLessWithASlipInAShortWord() {
        var segments = List.of(Registered.called("Zqwx", "Zqwxk"));

        double four = bits("Zqwx", Similarity.ONE_SLIP, segments);
        double five = bits("Zqwxk", Similarity.ONE_SLIP, segments);

        assertThat(five - four).isCloseTo(1, within(1e-9));
        assertThat(bits("Zqwx", Similarity.ALIKE, segments)).isEqualTo(bits("Zqwxk", Similarity.ALIKE, segments));
    }

    @Test
    void isWorthOneBitLessWhereTwoWordsAreWrittenAsOne() {
        var segments = List.of(Registered.called("Zqwxklmtu"));
        var name = new QueryName("Zqwxk Lmtu", segments);

        assertThat(name.bits(2, Similarity.SAME))
                .isCloseTo(bits("Zqwxklmtu", Similarity.SAME, segments) - 1, within(1e-9));
    }

    @Test
    void isNeverWorthLessThanALittle() {
        var segments = List.of(Registered.called("Siti"));

        assertThat(bits("Siti", Similarity.TWO_SLIPS, segments)).isEqualTo(0.3);
    }

    @Test
    void isWorthAtMostTheBestAgreementThatThereIs() {
        var segments = List.of(Registered.called("Qwertyo", "Vlomiru"));

        var name = new QueryName("Qwertya Vlomiru Zabukan K", segments);

        double most = name.bits(0, Similarity.ONE_SLIP) + name.bits(1, Similarity.SAME) + 0.3 + 1.2;
        assertThat(name.mostBits()).isCloseTo(most, within(1e-9));
    }

    @Test
    void findsNobodyByALetterOrAmongNobody() {
        assertThat(new QueryName("K", List.of(Registered.called("K")))
                        .lookalikes(0, 0)
                        .size())
                .isZero();
        assertThat(new QueryName("Budi", List.of(Registered.called()))
                        .lookalikes(0, 0)
                        .size())
                .isZero();
    }

    private static double bits(String word, Similarity likeness, List<Segment> segments) {
        return new QueryName(word, segments).bits(0, likeness);
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
