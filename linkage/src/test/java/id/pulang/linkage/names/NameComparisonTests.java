package id.pulang.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.TokenAlignment;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparisonTests {

    private static final double CONFLICT = -2.75;
    private static final double LEFT_OUT = -1;

    @ParameterizedTest
    @CsvSource({
        "Budi Santoso, budi SANTOSO, SAME",
        "Budi Santoso, Santoso Budi, OTHER_ORDER",
        "Budi Agus Santoso, Budi Santoso Agus, OTHER_ORDER",
        "Moch Santoso, Muhammad Santoso, FORM_OF_SAME_NAME",
        "Moch Santoso, Santoso Muhammad, FORM_OF_SAME_NAME",
        "Budi Soeharto, Budi Suharto, OLD_SPELLING",
        "Nur Hayati, Nurhayati, JOINED_WORDS",
        "Nurhayati, Nur Hayati, JOINED_WORDS",
        "Sri Nurhayati, Sri Nur Hayati, JOINED_WORDS",
        "Budi Sihombing, Budi Sihombink, SOUNDS_ALIKE",
        "Budi Simanjuntak, Budi Smiandjuntak, ONE_SLIP",
        "Budi Nurhaliza, Budi Nurhalimah, TWO_SLIPS",
        "Dewi Nurhaliza, Desi Nurhaliza, TWO_SLIPS",
        "M Santoso, Muhammad Santoso, INITIAL",
        "Budi, Budi Santoso, PART_OF_NAME",
        "Budi Santoso, Budi Hidayat, PARTLY",
        "Budi Agus Santoso, Budi Hidayat, PARTLY",
        "Budi Santoso, Agus Hidayat, DIFFERENT",
        "Budi, Agus, DIFFERENT",
        "Kevin 88, Budi Santoso, ASSUMED_NAME",
        "Kevin 88, Kevin, SAME",
        "Haji, Budi, MISSING"
    })
    void tellsHowTwoNamesAgree(String left, String right, ComparisonLevel level) {
        var comparison = comparison(left, right);

        assertThat(compare(comparison, left, right).level()).isEqualTo(level);
        assertThat(compare(comparison, right, left).level()).isEqualTo(level);
        assertThat(compare(comparison, right, left).bits())
                .isCloseTo(compare(comparison, left, right).bits(), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "Gede Dadang Warno, Dadang Warno, true",
        "Gede Dadang Warno, Warno Dadang, true",
        "Gede Dadang Warno, Gede Warno, false",
        "Gede Dadang Warno, Gede Dadang, false",
        "Muhammad Dadang Warno, Dadang Warno, false",
        "G. Dadang Warno, Dadang Warno, false",
        "Dadang Warno, Warno, false",
        "Gede Dadang Warno, Putu Dadang Warno, false",
        "Dadang Warno, Dadang Warno, false"
    })
    void tellsWhoIsCalledOtherwise(String left, String right, boolean otherwise) {
        var comparison = comparison(left, right);

        compare(comparison, left, right);
        assertThat(comparison.calledOtherwise()).isEqualTo(otherwise);
        compare(comparison, right, left);
        assertThat(comparison.calledOtherwise()).isEqualTo(otherwise);
    }

    @ParameterizedTest
    @CsvSource({
        "អាន់ឌី សាពុតត្រា, Andi Saputra, SOUNDS_ALIKE",
        "អាន់ឌី, Andi Saputra, PART_OF_NAME",
        "អាន់ឌី សាពុតត្រា, Andi Hidayat, PARTLY",
        "អាន់ឌី សាពុតត្រា, Budi Hidayat, DIFFERENT",
        "А. Сапутра, Andi Saputra, INITIAL",
        "မြင့်မြင့်အေး, Myint Myint Aye, FORM_OF_SAME_NAME",
        "သူဇာဝင်း, Thuzar Win, JOINED_WORDS",
        "王小明, Wang Xiao Ming, JOINED_WORDS",
        "王小明, 王小明, SAME",
        "Đặng Thu Thảo, Dang Thu Thao, SAME",
        "លោក សុខ, Sok, FORM_OF_SAME_NAME"
    })
    void tellsHowNamesOfTwoScriptsAgree(String left, String right, ComparisonLevel level) {
        var comparison = comparison(left, right);

        assertThat(compare(comparison, left, right).level()).isEqualTo(level);
        assertThat(compare(comparison, right, left).level()).isEqualTo(level);
    }

    @Test
    void showsWordsAsTheyAreWritten() {
        var comparison = comparison("သူဇာဝင်း", "Thuzar Win");

        assertThat(compare(comparison, "သူဇာဝင်း", "Thuzar Win").tokens())
                .extracting(TokenAlignment::left, TokenAlignment::right)
                .containsExactlyInAnyOrder(tuple("သူ ဇာ", "thuzar"), tuple("ဝင်း", "win"));
    }

    @ParameterizedTest
    @CsvSource({
        "Qwerty, Qwerty, 0.2",
        "翁, 翁, 0.2",
        "Soeqwerty, Suqwerty, 0.7",
        "Qwertyba, Qwertypa, 1.2",
        "Qwerty, Qwexty, 2.5",
        "Risqi, Rezky, 0.5"
    })
    void takesLessForAWordTheWorseItAgrees(String left, String right, double lost) {
        var comparison = comparison(left, right);
        double rarity = Math.min(rarity(comparison, left), rarity(comparison, right));

        assertThat(compare(comparison, left, right).bits()).isCloseTo(rarity - lost, within(1e-9));
        assertThat(compare(comparison, right, left).bits()).isCloseTo(rarity - lost, within(1e-9));
    }

    @Test
    void takesTwoSlipsForOneBitAtMostAndAnyAgreementForThreeTenthsAtLeast() {
        var rare = comparison("Nurhaliza", "Nurhalimah");
        var common = new NameComparison(new Vocabulary(List.of("Qwertyba", "Qwertyba", "Qwexty", "Qwerty")));

        assertThat(compare(rare, "Nurhaliza", "Nurhalimah").bits()).isEqualTo(1);
        assertThat(compare(common, "Qwerty", "Qwexty").bits()).isEqualTo(0.3);
    }

    @Test
    void takesAnInitialForLittle() {
        var comparison = comparison("B", "Budi", "B");

        assertThat(compare(comparison, "B", "Budi").bits()).isEqualTo(1.2);
        assertThat(compare(comparison, "B", "B").level()).isEqualTo(ComparisonLevel.SAME);
        assertThat(compare(comparison, "B", "B").bits()).isEqualTo(1.2);
    }

    @Test
    void takesAwayForWordsThatContradictEachOtherOnBothSides() {
        var comparison = comparison("Budi Santoso Agus", "Budi Hidayat");
        double budi = rarity(comparison, "Budi") - 0.2;

        assertThat(compare(comparison, "Budi Santoso Agus", "Budi Hidayat").bits())
                .isCloseTo(budi + 3 * CONFLICT, within(1e-9));
        assertThat(compare(comparison, "Budi Hidayat", "Budi Santoso Agus").bits())
                .isCloseTo(budi + 3 * CONFLICT, within(1e-9));
    }

    @Test
    void takesAwayLessForWordsThatAreLeftOutAndLeastWhereThatIsUsual() {
        var comparison = comparison("Siti Qwerty Budi", "Qwerty", "Muhammad", "A");
        double qwerty = rarity(comparison, "Qwerty") - 0.2;

        assertThat(compare(comparison, "Siti Qwerty Budi", "Qwerty").bits())
                .isCloseTo(qwerty + LEFT_OUT - 0.4, within(1e-9));
        assertThat(compare(comparison, "Qwerty", "Siti Qwerty Budi").bits())
                .isCloseTo(qwerty + LEFT_OUT - 0.4, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "Budi Santoso, Agus Hidayat, -8",
        "Budi, Agus Hidayat, -5",
        "Agus Hidayat, Budi, -5",
        "Kevin 88, Agus Hidayat, -0.7",
        "Agus Hidayat, Kevin 88, -0.7",
        "Haji, Budi, 0"
    })
    void holdsMostAgainstNamesThatHaveNothingInCommon(String left, String right, double bits) {
        assertThat(compare(comparison(left, right), left, right).bits()).isEqualTo(bits);
    }

    @Test
    void laysTheStrongestPairsBesideEachOtherFirst() {
        var comparison = comparison("Sihombing Sihombink", "Sihombink Budi");

        assertThat(compare(comparison, "Sihombing Sihombink", "Sihombink Budi").tokens())
                .extracting(TokenAlignment::left, TokenAlignment::right, TokenAlignment::level)
                .containsExactly(
                        tuple("sihombink", "sihombink", ComparisonLevel.SAME),
                        tuple("sihombing", null, ComparisonLevel.ONE_SIDE_ONLY),
                        tuple(null, "budi", ComparisonLevel.ONE_SIDE_ONLY));
    }

    @Test
    void useEachWordOnce() {
        var comparison = comparison("Budi Budi", "Budi");

        assertThat(compare(comparison, "Budi Budi", "Budi").level()).isEqualTo(ComparisonLevel.PART_OF_NAME);
        assertThat(compare(comparison, "Budi", "Budi Budi").level()).isEqualTo(ComparisonLevel.PART_OF_NAME);
    }

    @Test
    void tellsWhichWordWasLaidBesideWhichAndWhatThatIsWorth() {
        var comparison = comparison("Budi Hidayat", "Pudi Santoso");
        var tokens = compare(comparison, "Budi Hidayat", "Pudi Santoso").tokens();

        assertThat(tokens)
                .extracting(TokenAlignment::left, TokenAlignment::right, TokenAlignment::level)
                .containsExactly(
                        tuple("budi", "pudi", ComparisonLevel.SOUNDS_ALIKE),
                        tuple("hidayat", null, ComparisonLevel.ONE_SIDE_ONLY),
                        tuple(null, "santoso", ComparisonLevel.ONE_SIDE_ONLY));
        assertThat(tokens.stream().mapToDouble(TokenAlignment::bits).sum())
                .isCloseTo(compare(comparison, "Budi Hidayat", "Pudi Santoso").bits(), within(1e-9));
        assertThat(tokens.get(1).bits()).isEqualTo(CONFLICT);
    }

    @Test
    void showsTwoWordsBesideTheOneThatHoldsBoth() {
        var comparison = comparison("Sri Nur Hayati", "Sri Nurhayati");

        var parted = compare(comparison, "Sri Nur Hayati", "Sri Nurhayati");
        var joined = compare(comparison, "Sri Nurhayati", "Sri Nur Hayati");

        assertThat(parted.tokens())
                .extracting(TokenAlignment::left, TokenAlignment::right, TokenAlignment::level)
                .containsExactly(
                        tuple("sri", "sri", ComparisonLevel.SAME),
                        tuple("nur hayati", "nurhayati", ComparisonLevel.JOINED_WORDS));
        assertThat(joined.tokens())
                .extracting(TokenAlignment::left, TokenAlignment::right, TokenAlignment::level)
                .containsExactly(
                        tuple("sri", "sri", ComparisonLevel.SAME),
                        tuple("nurhayati", "nur hayati", ComparisonLevel.JOINED_WORDS));
        assertThat(shown(parted)).isCloseTo(parted.bits(), within(1e-9));
        assertThat(shown(joined)).isCloseTo(joined.bits(), within(1e-9));
        assertThat(parted.bits())
                .isCloseTo(rarity(comparison, "Sri") - 0.2 + rarity(comparison, "Nurhayati") - 1, within(1e-9));
        assertThat(joined.bits()).isCloseTo(parted.bits(), within(1e-9));
    }

    /** What an officer finds who adds the words up. */
    private static double shown(NameMatch match) {
        return match.tokens().stream().mapToDouble(TokenAlignment::bits).sum();
    }

    @Test
    void joinsNoWordsThatHavePartnersOrDoNotSoundLikeTheOther() {
        assertThat(level("Nur Hayati", "Nurhidayah")).isEqualTo(ComparisonLevel.DIFFERENT);
        assertThat(level("Hayati Nur", "Nurhayati")).isEqualTo(ComparisonLevel.DIFFERENT);
        assertThat(level("Nur Sri Hayati", "Sri Nurhayati")).isEqualTo(ComparisonLevel.PARTLY);
        assertThat(level("Nur Hayati", "Nur Nurhayati")).isEqualTo(ComparisonLevel.PARTLY);
    }

    @Test
    void looksAtTheFirstSixteenWords() {
        String sixteen = "Aba Ebe Ibi Obo Ubu Ada Ede Idi Odo Udu Aga Ege Igi Ogo Ugu Zaz";

        assertThat(level(sixteen, sixteen)).isEqualTo(ComparisonLevel.SAME);
        assertThat(level(sixteen + " Budi", sixteen + " Santoso")).isEqualTo(ComparisonLevel.SAME);
        assertThat(level(sixteen, sixteen.replace("Zaz", "Kmt"))).isEqualTo(ComparisonLevel.PARTLY);
    }

    @Test
    void forgetsThePairThatWasComparedBefore() {
        var comparison = comparison("Budi Santoso Agus", "Nur Hayati", "Nurhayati", "Budi");
        var fresh = comparison.another();
        compare(comparison, "Nur Hayati", "Nurhayati");
        compare(comparison, "Budi Santoso Agus", "Budi");

        var again = compare(comparison, "Budi", "Budi");

        assertThat(again).isEqualTo(compare(fresh, "Budi", "Budi"));
        assertThat(comparison.level()).isEqualTo(ComparisonLevel.SAME);
    }

    @Test
    void saysNothingAboutANameWithoutTellingWords() {
        var comparison = comparison("Budi", "Haji");
        compare(comparison, "Budi", "Budi");

        var match = compare(comparison, "Budi", "Haji");

        assertThat(match.level()).isEqualTo(ComparisonLevel.MISSING);
        assertThat(match.tokens()).isEmpty();
        assertThat(compare(comparison, "Haji", "Budi").level()).isEqualTo(ComparisonLevel.MISSING);
    }

    @Test
    void findsAllSpellingsOfTheWordsOfAName() {
        var comparison = comparison("Soeharto Budi Suharto", "Dewi");

        assertThat(Arrays.stream(comparison.spellingsIn(comparison.read("Soeharto Budi Suharto")))
                        .mapToLong(comparison::hash))
                .containsExactlyInAnyOrder(
                        hash(comparison, "Soeharto"), hash(comparison, "Suharto"), hash(comparison, "Budi"));
        assertThat(comparison.beginning(comparison.read("Budi").words()[0]))
                .isEqualTo(Word.of("budi").beginning());
    }

    private static long hash(NameComparison comparison, String word) {
        return comparison.hash(comparison.read(word).words()[0]);
    }

    private static double rarity(NameComparison comparison, String word) {
        return comparison.rarity(comparison.read(word).words()[0]);
    }

    private static ComparisonLevel level(String left, String right) {
        return compare(comparison(left, right), left, right).level();
    }

    private static NameMatch compare(NameComparison comparison, String left, String right) {
        return comparison.compare(comparison.read(left), comparison.read(right));
    }

    /** Compares these names among a thousand that have nothing to do with them. */
    private static NameComparison comparison(String... names) {
        return new NameComparison(
                new Vocabulary(Stream.concat(Stream.of(names), Collections.nCopies(1_000, "Klmtx").stream())
                        .toList()));
    }
}
