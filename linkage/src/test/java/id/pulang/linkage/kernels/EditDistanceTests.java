package id.pulang.linkage.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTests {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "nurhayati, nurhayati, 0",
        "nurhayati, nurhayti, 1",
        "rizki, rizky, 1",
        "rizki, rikzi, 1",
        "simanjuntak, smianjutnak, 2",
        "ca, abc, 3"
    })
    void countsSlips(String left, String right, int slips) {
        assertThat(EditDistance.between(left, right)).isEqualTo(slips);
    }

    @Test
    void agreesWithThePlainTable() {
        WordPairs.each((left, right) -> {
            int expected = plain(left, right);

            assertThat(EditDistance.between(left, right)).as(left + ' ' + right).isEqualTo(expected);
            assertThat(EditDistance.from(left).to(right)).as(left + ' ' + right).isEqualTo(expected);
        });
    }

    @Test
    void isTheSameFromBothSides() {
        WordPairs.each((left, right) -> assertThat(EditDistance.from(left).to(right))
                .isEqualTo(EditDistance.from(right).to(left)));
    }

    @Test
    void isZeroForEqualWordsAndForNoOthers() {
        WordPairs.each((left, right) ->
                assertThat(EditDistance.between(left, right) == 0).isEqualTo(left.equals(right)));
    }

    @Test
    void keepsWithinALimitExactlyWhenTheDistanceDoes() {
        WordPairs.each((left, right) -> {
            int distance = plain(left, right);

            for (int limit = 0; limit < 5; limit++) {
                assertThat(EditDistance.within(left, right, limit)).isEqualTo(distance <= limit);
            }
        });
    }

    @Test
    void keepsLettersOfOtherScriptsApart() {
        assertThat(EditDistance.between("李明", "王明")).isPositive();
        assertThat(EditDistance.between("李明", "李明")).isZero();
        assertThat(EditDistance.within("สมชาย", "สมหญิง", 1)).isFalse();
    }

    @Test
    void readsAWordInsideALargerArray() {
        byte[] letters = "xxnurhayatiyy".getBytes(StandardCharsets.US_ASCII);

        var distance = EditDistance.from("nurhayti");

        assertThat(distance.to(letters, 2, 11)).isEqualTo(1);
        assertThat(distance.within(letters, 2, 11, 1)).isTrue();
        assertThat(distance.within(letters, 2, 11, 0)).isFalse();
        assertThat(distance.within(letters, 0, 13, 3)).isFalse();
    }

    private static int plain(String left, String right) {
        int[][] table = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int replaced = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                table[i][j] = Math.min(table[i - 1][j - 1] + replaced, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
                boolean exchanged = i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1);
                if (exchanged) {
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }
        return table[left.length()][right.length()];
    }

    @Test
    void saysOneMoreThanTheLimitOfWordsFartherApart() {
        assertThat(EditDistance.upTo("9203126", "9203162", 2)).isEqualTo(1);
        assertThat(EditDistance.upTo("9203126", "92031", 2)).isEqualTo(2);
        assertThat(EditDistance.upTo("9203126", "9203126", 2)).isZero();
        assertThat(EditDistance.upTo("9203126", "1000126", 2)).isEqualTo(3);
        assertThat(EditDistance.upTo("9203126", "9", 2)).isEqualTo(3);
        assertThat(EditDistance.upTo("", "92", 2)).isEqualTo(2);
        assertThat(EditDistance.upTo("", "920", 2)).isEqualTo(3);
    }
}
