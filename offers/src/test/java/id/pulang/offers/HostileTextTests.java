package id.pulang.offers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.offers.data.Span;
import id.pulang.offers.rules.Answer;
import id.pulang.offers.trials.TrialText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int MEGABYTE = 1 << 20;
    private static final int PART = MEGABYTE / 16;
    private static final Duration FOR_A_PART = Duration.ofSeconds(2);
    private static final Duration FOR_A_MEGABYTE = Duration.ofSeconds(10);

    private static final OfferChecker CHECKER = new OfferChecker(RuleSet.delivered());

    @Test
    void standsRandomBytes() {
        var random = new Random(11);
        for (int round = 0; round < 400; round++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            check(new String(bytes, StandardCharsets.UTF_8));
            check(new String(bytes, StandardCharsets.UTF_16LE));
        }
    }

    @Test
    void standsRandomWordsOfItsOwnTables() {
        var random = new Random(12);
        List<String> words = TrialText.delivered().stream()
                .flatMap(text -> List.of(text.text().split("(?<=\\W)|(?=\\W)")).stream())
                .toList();
        for (int round = 0; round < 400; round++) {
            var text = new StringBuilder();
            for (int word = 0; word < 60; word++) {
                text.append(words.get(random.nextInt(words.size())));
            }
            check(text.toString());
        }
    }

    @Test
    void standsEverySignOfUnicode() {
        var text = new StringBuilder();
        for (int sign = 0; sign <= Character.MAX_CODE_POINT; sign += sign < 0x3000 ? 1 : 17) {
            text.appendCodePoint(sign).append(sign % 5 == 0 ? " " : "");
        }

        check(text.toString());
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                "a",
                "1",
                "k ",
                "1 ",
                "1,",
                "*a",
                "aa*",
                "-",
                "\n",
                "🇰🇭",
                "🇰",
                "visa ",
                "tidak ",
                "jangan bilang ",
                "gaji 1-",
                "lokerkamboja",
                "aaaaaaaaaaaaaaaaaaaaaaab ",
                "kerja luar negeri gaji 15jt tiket ditanggung. ",
                "ÿ̀",
                "َ",
                "@",
                "$1-",
                "+855 ",
                "ldakfjgbvnqwpoeirutyzmxn ",
                "k*mb*j* "
            })
    void takesTimeByTheLengthAlone(String part) {
        String text = part.repeat(PART / part.length());

        assertThat(time(text)).isLessThan(FOR_A_PART);
    }

    @Test
    void standsAMegabyte() {
        String all = TrialText.delivered().stream().map(TrialText::text).collect(Collectors.joining("\n"));
        String text = all.repeat(MEGABYTE / all.length() + 1);

        assertThat(time(text)).isLessThan(FOR_A_MEGABYTE);
    }

    @Test
    void findsASignAtTheEndOfALongText() {
        String text = "Kabar desa hari ini cerah. ".repeat(20_000) + "Loker admin judol Kamboja gaji 1000 usd";

        assertThat(CHECKER.check(text, DAY).answer()).isEqualTo(Answer.STOP);
    }

    /** Of the processor, so that it does not count what others do on it meanwhile. */
    private static Duration time(String text) {
        long began = CLOCK.getCurrentThreadCpuTime();
        check(text);
        return Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - began);
    }

    private static void check(String text) {
        CheckedOffer checked = CHECKER.check(text, DAY);

        assertThat(checked.order()).isBetween(0.0, 1.0);
        for (Reason reason : checked.reasons()) {
            assertThat(reason.words()).isNotEmpty().allMatch(span -> isInside(span, text));
        }
    }

    private static boolean isInside(Span span, String text) {
        return span.from() >= 0 && span.from() < span.to() && span.to() <= text.length();
    }
}
