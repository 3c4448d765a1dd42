package id.pulang.reports.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** In Khmer, Burmese, Thai and Chinese a whole sentence stands between two blanks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "សូមជួយបងប្អូន កូនស្រីខ្ញុំត្រូវគេនាំទៅធ្វើការនៅបាវិត គេដកលិខិតឆ្លងដែនរបស់នាង ហើយមិនឱ្យនាងចេញក្រៅទេ",
                "ကျွန်မသမီးကို အလုပ်ကောင်းရမယ်လို့ပြောပြီး ခေါ်သွားကြပါတယ် နိုင်ငံကူးလက်မှတ်ကို သိမ်းထားပြီး အပြင်မထွက်ရပါဘူး ကူညီကြပါ",
                "ช่วยด้วยค่ะ น้องสาวถูกหลอกไปทำงานที่ชายแดน เขายึดหนังสือเดินทางไว้และไม่ให้ออกไปไหนเลย",
                "请大家帮忙转发，我妹妹被骗到边境的园区，护照被没收，每天晚上被迫打电话，不给工资也不让她离开，家里人非常着急"
            })
    void aTextWithoutBlanksIsLongEnoughAndFoundAgain(String post) {
        String sentOn = "‼️ FORWARD ‼️ " + post + " 🙏🙏 #help";

        assertThat(MinHash.length(post)).isGreaterThanOrEqualTo(Copies.FEWEST_WORDS);
        assertThat(alike(post, sentOn)).isGreaterThan(0.85);
        assertThat(alike(post, new StringBuilder(post).reverse().toString())).isLessThan(0.2);
    }

    @Test
    void aShortCryIsShortInEveryScript() {
        assertThat(List.of("Tolong saya, jemput saya", "សូមជួយខ្ញុំផង", "ช่วยด้วย", "救我", "ကူညီပါ"))
                .allSatisfy(cry -> assertThat(MinHash.length(cry)).isLessThan(Copies.FEWEST_WORDS));
    }

    @Test
    void wordsBeforeOrBehindATextAreAddedToIt() {
        String before = "Dari grup keluarga, mohon dibaca sampai habis ya semuanya. " + POST;
        String behind = POST + " Semoga adiknya cepat ditemukan dan bisa pulang.";

        assertThat(alike(POST, before)).isBetween(0.6, 0.85);
        assertThat(added(POST, before)).isTrue();
        assertThat(added(behind, POST)).isTrue();
        assertThat(added(before, behind)).isTrue();
    }

    /** Whoever writes another name or place into the same words tells of somebody else. */
    @Test
    void otherWordsInTheSamePlaceAreNotAdded() {
        String one = "Rangga dari Indramayu hilang. " + POST + " Hubungi Bu Sri.";
        String other = "Melati dari Sukabumi hilang. " + POST + " Hubungi Pak Joko.";

        assertThat(added(one, other)).isFalse();
        assertThat(added(
                        POST,
                        POST.replace("di perbatasan", "dekat bandara lama").replace("setiap malam", "tiap pagi")))
                .isFalse();
        assertThat(added("satu dua", "satu dua tiga")).isFalse();
    }

    private static boolean added(String one, String other) {
        return MinHash.isAddedTo(one, other, 0.85);
    }

    /**
     * The bands find all but one of ten thousand pairs that are alike by 0.6, as 1 - (1 - s^3)^32 (1 - s^4)^16 says.
     */
    @Test
    void theBandsFindTextsWithWordsAdded() {
        var random = new SplittableRandom(7);

        for (int i = 0; i < 500; i++) {
            String first = words(60, random);
            String second = words(34, random) + " " + first;
            assertThat(alike(first, second)).isBetween(0.6, 0.65);
            assertThat(MinHash.bands(MinHash.shingles(first)))
                    .as(second)
                    .containsAnyElementsOf(MinHash.bands(MinHash.shingles(second)));
        }
    }

    @Test
    void theBandsFindTextsOfWhichOneWordInFiftyDiffers() {
        var random = new SplittableRandom(7);

        for (int i = 0; i < 200; i++) {
            String first = words(60, random);
            List<String> words = new ArrayList<>(List.of(first.split(" ")));
            words.set(random.nextInt(60), "lain");
            assertThat(MinHash.bands(MinHash.shingles(first)))
                    .containsAnyElementsOf(MinHash.bands(MinHash.shingles(String.join(" ", words))));
        }
    }

    private static String words(int many, SplittableRandom random) {
        return IntStream.range(0, many)
                .mapToObj(_ -> "kata" + random.nextInt(5000))
                .collect(Collectors.joining(" "));
    }

    private static double alike(String one, String other) {
        return MinHash.jaccard(MinHash.shingles(one), MinHash.shingles(other));
    }
}
