package id.pulang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.portal.letters.BoxKeys;
import id.pulang.portal.letters.BoxWords;
import id.pulang.portal.receipts.Receipt;
import id.pulang.portal.receipts.ReceiptKeys;
import id.pulang.portal.receipts.Stretching;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("security")
class ReceiptTests {

    private final Stretching stretching =
            new Stretching(new Stretching.Cost(new byte[16], 256, 1), 1, Duration.ofSeconds(5));

    @Test
    void aFormHasOneReceiptAndAnotherHasAnother() {
        Receipt receipt = Receipt.of(new byte[] {1});

        assertThat(receipt.digits()).matches("[0-9]{16}");
        assertThat(Receipt.of(new byte[] {1})).isEqualTo(receipt);
        assertThat(Receipt.of(new byte[] {2})).isNotEqualTo(receipt);
    }

    @Test
    void isReadAsPeopleTypeIt() {
        Receipt receipt = new Receipt("1234567890123456");

        assertThat(receipt.grouped())
                .isEqualTo("123 456 789 012 345 6" + receipt.written().substring(16));
        assertThat(receipt.last()).isEqualTo(receipt.written().substring(15));
        Receipt.Typed read = new Receipt.Typed.Read(receipt);
        assertThat(Receipt.read(" 1234-5678.9012  3456")).isEqualTo(read);
        assertThat(Receipt.read(receipt.grouped())).isEqualTo(read);
        assertThat(Receipt.read("١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦")).isEqualTo(read);
        assertThat(List.of("123456789012345", "12345678901234567", "123456789012345x"))
                .allSatisfy(typed -> assertThat(Receipt.read(typed)).isInstanceOf(Receipt.Typed.NotDigits.class));
        assertThat(receipt).hasToString("a receipt");
    }

    /** One wrong digit, and two neighbours in the wrong order: ISO/IEC 7064, MOD 97-10. */
    @Test
    void everyWrongDigitAndEverySwapOfNeighboursIsSeen() {
        Receipt receipt = Receipt.of(new byte[] {3});
        String written = receipt.written();

        assertThat(Receipt.read(written)).isEqualTo(new Receipt.Typed.Read(receipt));
        assertThat(Long.parseLong(receipt.digits()) % 97 * 100 % 97 + Long.parseLong(written.substring(16)))
                .matches(rest -> rest % 97 == 1);
        for (int place = 0; place < written.length(); place++) {
            for (char other = '0'; other <= '9'; other++) {
                StringBuilder slip = new StringBuilder(written);
                slip.setCharAt(place, other);
                assertMistypedUnlessSame(slip.toString(), written);
            }
            if (place > 0) {
                StringBuilder swapped = new StringBuilder(written);
                swapped.setCharAt(place, written.charAt(place - 1));
                swapped.setCharAt(place - 1, written.charAt(place));
                assertMistypedUnlessSame(swapped.toString(), written);
            }
        }
    }

    private static void assertMistypedUnlessSame(String typed, String written) {
        if (!typed.equals(written)) {
            assertThat(Receipt.read(typed)).as(typed).isInstanceOf(Receipt.Typed.Mistyped.class);
        }
    }

    @Test
    void itsKeysFollowFromItAloneAndOpenItsOwnMailboxOnly() {
        ReceiptKeys keys = stretching.keys(new Receipt("1234567890123456")).orElseThrow();
        ReceiptKeys again = stretching.keys(new Receipt("1234567890123456")).orElseThrow();
        ReceiptKeys others = stretching.keys(new Receipt("1234567890123457")).orElseThrow();
        byte[] indexKey = {9};

        assertThat(again.index(indexKey)).isEqualTo(keys.index(indexKey)).hasSize(32);
        assertThat(keys.index(new byte[] {8})).isNotEqualTo(keys.index(indexKey));
        assertThat(others.index(indexKey)).isNotEqualTo(keys.index(indexKey));
        byte[] sealed = keys.seal(BoxKeys.generated());
        assertThat(again.open(sealed)).isPresent();
        assertThat(others.open(sealed)).isEmpty();
        assertThat(sealed).hasSize(60);
    }

    @Test
    void wordsAreEquallyLongHoweverManyAndTheOldestGiveWay() {
        byte[] key = BoxKeys.generated();
        byte[] to = BoxKeys.publicOf(key);
        var word = new BoxWords.Word(LocalDate.of(2026, 1, 2), "x".repeat(3000));
        var last = new BoxWords.Word(LocalDate.of(2026, 1, 3), "Kami mencari Anda");
        var many = new java.util.ArrayList<>(Collections.nCopies(9, word));
        many.add(last);

        var own = new BoxWords.Sending(LocalDate.of(2026, 1, 4), "02.10", "tolong", null, null);
        byte[] nothing = BoxKeys.seal(to, BoxWords.NONE);
        byte[] much = BoxKeys.seal(to, new BoxWords(many, List.of(own, own, own)));

        assertThat(much).hasSameSizeAs(nothing).hasSize(BoxKeys.SEALED_BYTES);
        assertThat(BoxKeys.open(key, much).orElseThrow().words()).endsWith(last).hasSize(6);
        assertThat(BoxKeys.open(key, much).orElseThrow().sent())
                .as("in the place of no answer")
                .isEmpty();
        assertThat(BoxKeys.open(key, nothing)).contains(BoxWords.NONE);
        assertThat(BoxKeys.open(BoxKeys.generated(), much)).isEmpty();
        assertThat(BoxKeys.open(key, BoxKeys.seal(to, new BoxWords(List.of(last), List.of())))
                        .orElseThrow()
                        .words())
                .containsExactly(last);
    }
}
