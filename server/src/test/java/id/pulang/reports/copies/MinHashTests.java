package id.pulang.reports.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MinHashTests {

    private static final String POST =
            "Tolong sebarkan! Adik kami dibawa ke sebuah gedung di perbatasan, paspornya diambil, "
                    + "dan ia dipaksa menghubungi orang setiap malam. Ia minta dijemput secepatnya.";

    @Test
    void aTextSentOnWithOtherSignsAndAnEndingIsAlike() {
        String sentOn = POST.toUpperCase(java.util.Locale.ROOT).replace("!", " ‼️") + " #sebarkan";

        assertThat(alike(POST, sentOn)).isGreaterThan(0.8);
        assertThat(MinHash.bands(MinHash.shingles(sentOn)))
                .containsAnyElementsOf(MinHash.bands(MinHash.shingles(POST)));
    }

    @Test
    void anotherCryForHelpIsNotAlike() {
        String other = "Kakak saya bekerja di restoran dan sudah tiga bulan tidak digaji, paspornya ada pada majikan, "
                + "dan ia tidak tahu harus melapor ke mana.";

        assertThat(alike(POST, other)).isLessThan(0.2);
        assertThat(MinHash.bands(MinHash.shingles(other)))
                .doesNotContainAnyElementsOf(MinHash.bands(MinHash.shingles(POST)));
    }

    @Test
    void marksAndSignsThatNobodySeesPartNoWords() {
        assertThat(MinHash.words("សូមជួយ ខ្ញុំផង")).hasSize(2);
        assertThat(MinHash.words("ช่วยด้วย")).hasSize(1);
        assertThat(MinHash.words("to\u200blong sa\u00adya")).containsExactly("tolong", "saya");
        assertThat(MinHash.words("😭 😭 \u202e")).isEmpty();
    }

    /** The bands find nearly all pairs that are alike by 0.8, as the formula 1 - (1 - s^4)^16 says. */
    @Test
    void theBandsFindTextsOfWhichOneWordInFiftyDiffers() {
        var random = new SplittableRandom(7);
        int found = 0;

        for (int i = 0; i < 200; i++) {
            List<String> words = new ArrayList<>(IntStream.range(0, 60)
                    .mapToObj(_ -> "kata" + random.nextInt(5000))
                    .toList());
            String first = String.join(" ", words);
            words.set(random.nextInt(60), "lain");
            String second = words.stream().collect(Collectors.joining(" "));
            found += MinHash.bands(MinHash.shingles(first)).stream()
                            .anyMatch(MinHash.bands(MinHash.shingles(second))::contains)
                    ? 1
                    : 0;
        }

        assertThat(found).isGreaterThanOrEqualTo(199);
    }

    private static double alike(String one, String other) {
        return MinHash.jaccard(MinHash.shingles(one), MinHash.shingles(other));
    }
}
