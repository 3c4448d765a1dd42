package id.pulang.offers;

import static id.pulang.offers.rules.Answer.CAUTION;
import static id.pulang.offers.rules.Answer.STOP;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.offers.rules.Answer;
import id.pulang.offers.trials.TrialText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the check must reach on texts that did not help to write its rules. */
class BarsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final int SPOILT_TIMES = 5;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final OfferChecker CHECKER = new OfferChecker(RuleSet.delivered());
    private final List<TrialText> texts = TrialText.delivered();
    private final List<TrialText> heldOut = texts.stream()
            .filter(text -> text.part().equals(TrialText.HELD_OUT))
            .toList();

    @Test
    void theSetIsLargeEnoughAndItsPartsShareNoTemplate() {
        assertThat(texts).filteredOn(TrialText::isRecruitment).hasSizeGreaterThanOrEqualTo(300);
        assertThat(texts).filteredOn(text -> text.kind().equals("honest-hard")).hasSizeGreaterThanOrEqualTo(150);
        assertThat(texts.stream()
                        .collect(Collectors.groupingBy(TrialText::template))
                        .values())
                .allSatisfy(same -> assertThat(same)
                        .extracting(TrialText::part)
                        .containsOnly(same.getFirst().part()));
    }

    @Test
    void findsNearlyAllRecruitmentTexts() {
        assertThat(share(TrialText::isRecruitment, TrialText::text, STOP, CAUTION))
                .isGreaterThanOrEqualTo(0.95);
        assertThat(share(TrialText::isRecruitment, TrialText::text, STOP)).isGreaterThanOrEqualTo(0.60);
    }

    @Test
    void stopsHardlyAnyHonestText() {
        assertThat(share(text -> !text.isRecruitment(), TrialText::text, STOP)).isLessThanOrEqualTo(0.02);
        assertThat(share(text -> !text.isRecruitment(), TrialText::text, CAUTION))
                .isLessThanOrEqualTo(0.15);
        assertThat(share(TrialText::isOrdinary, TrialText::text, STOP, CAUTION)).isLessThanOrEqualTo(0.05);
    }

    @Test
    void standsTextsOfWhichOneInTwentySignsIsSpoilt() {
        double whole = share(TrialText::isRecruitment, TrialText::text, STOP, CAUTION);

        double spoilt = 0;
        for (int time = 0; time < SPOILT_TIMES; time++) {
            int seed = time;
            spoilt += share(TrialText::isRecruitment, text -> SpoiltText.of(text, 0.05, seed), STOP, CAUTION)
                    / SPOILT_TIMES;
        }

        assertThat(whole - spoilt).isLessThanOrEqualTo(0.03);
    }

    @Test
    void answersWithinFiveMilliseconds() {
        texts.forEach(text -> CHECKER.check(text.text(), DAY));

        long[] nanoseconds =
                texts.stream().mapToLong(this::nanoseconds).sorted().toArray();

        assertThat(nanoseconds[nanoseconds.length * 99 / 100] / 1e6).isLessThanOrEqualTo(5);
    }

    /** Of the processor, so that it does not count what others do on it meanwhile. */
    private long nanoseconds(TrialText text) {
        long began = CLOCK.getCurrentThreadCpuTime();
        CHECKER.check(text.text(), DAY);
        return CLOCK.getCurrentThreadCpuTime() - began;
    }

    private double share(Predicate<TrialText> which, Function<TrialText, String> form, Answer... answers) {
        List<TrialText> chosen = heldOut.stream().filter(which).toList();
        long hits = chosen.stream()
                .filter(text -> Arrays.asList(answers)
                        .contains(CHECKER.check(form.apply(text), DAY).answer()))
                .count();
        return (double) hits / chosen.size();
    }
}
