package id.pulang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.reports.copies.Copies;
import id.pulang.reports.desk.ReportFilter;
import id.pulang.reports.handling.ContactWay;
import id.pulang.reports.handling.Ending;
import id.pulang.reports.handling.Handled;
import id.pulang.reports.intake.Taken;
import id.pulang.reports.steps.StepKind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports in the same words, which are one entry. */
class ReportCopiesTests extends ReportsAtWork {

    @Autowired
    private Copies copies;

    @Test
    void aViralCopyOfAHundredIsOneEntryAndEachIsAnsweredByOnePress() {
        String post = viral(SomeReports.word());
        long before = shown();

        List<ReportId> taken = IntStream.range(0, 100)
                .mapToObj(at -> take(
                        SomeReports.heard(Channel.VIRAL_LINK, post + " bagikan " + at, About.NOBODY, "", "akun " + at)))
                .toList();
        as(OFFICER, () -> handling.answer(taken.getFirst(), ContactWay.MESSAGE, "Sudah ditindaklanjuti", true));

        assertThat(shown()).isEqualTo(before + 1);
        Report first = find(taken.getFirst());
        assertThat(first.bonds().copies()).isEqualTo(99);
        assertThat(first.standing().unanswered()).isZero();
        assertThat(taken).allSatisfy(each -> {
            assertThat(find(each).standing().answeredAt()).isNotNull();
            assertThat(open(each).steps()).anyMatch(step -> step.kind() == StepKind.ANSWER);
        });
    }

    @Test
    void aCopyMakesItsFirstMoreUrgentAndCanBeSetApart() {
        String post = viral(SomeReports.word());
        ReportId first = take(SomeReports.heard(Channel.VIRAL_LINK, post, About.NOBODY, "", ""));
        ReportId copy = take(SomeReports.heard(Channel.MESSAGE, post, About.NOBODY, "", "", "life"));

        assertThat(find(copy).bonds().copyOf()).isEqualTo(first);
        assertThat(find(first).urgency().danger()).isEqualTo(Danger.LIFE);
        assertThat(as(OFFICER, () -> copies.setApart(copy))).isTrue();

        assertThat(find(copy).bonds().copyOf()).isNull();
        assertThat(find(copy).bonds().group()).isNotEqualTo(find(first).bonds().group());
        assertThat(as(OFFICER, () -> copies.setApart(copy))).isFalse();
    }

    /** A form letter that names somebody else is a report about somebody else. */
    @Test
    void theSameWordsAboutSomebodyElseAreNoCopy() {
        String post = viral(SomeReports.word());
        ReportId first = take(SomeReports.heard(Channel.NGO, post, about("Rangga", ""), "", ""));
        ReportId second = take(SomeReports.heard(Channel.NGO, post, about("Melati Ayu", ""), "", ""));
        ReportId third = take(SomeReports.heard(Channel.NGO, post, about("Si Rangga", ""), "", ""));

        assertThat(find(second).bonds().copyOf()).isNull();
        assertThat(find(third).bonds().copyOf()).isEqualTo(first);
    }

    @Test
    void shortCriesForHelpAreNoCopiesOfEachOther() {
        ReportId first = take(SomeReports.heard(Channel.MESSAGE, "Tolong saya, jemput saya", About.NOBODY, "", ""));
        ReportId second = take(SomeReports.heard(Channel.MESSAGE, "Tolong saya, jemput saya", About.NOBODY, "", ""));

        assertThat(find(second).bonds().copyOf()).isNull();
        assertThat(find(second).bonds().group())
                .isNotEqualTo(find(first).bonds().group());
    }

    @Test
    void twoOfficersWhoSendTheSameWordsAtOnceMakeOneEntry() throws Exception {
        String post = viral(SomeReports.word());

        List<Taken> taken = atOnce(
                () -> intake.take(SomeReports.heard(Channel.VIRAL_LINK, post, About.NOBODY, "", "")),
                () -> intake.take(SomeReports.heard(Channel.VIRAL_LINK, post, About.NOBODY, "", "")));

        assertThat(taken).hasAtLeastOneElementOfType(Taken.Kept.class);
        assertThat(taken).hasAtLeastOneElementOfType(Taken.KeptAsCopy.class);
    }

    @Test
    void aReportIsClosedWithThoseOfItsCopiesThatHaveNoAnswer() {
        String post = viral(SomeReports.word());
        List<ReportId> taken = IntStream.range(0, 3)
                .mapToObj(_ -> take(SomeReports.heard(Channel.VIRAL_LINK, post, About.NOBODY, "", "")))
                .toList();
        as(OFFICER, () -> handling.answer(taken.get(1), ContactWay.MESSAGE, "Sudah kami terima", false));

        assertThat(as(
                        OFFICER,
                        () -> handling.close(taken.getFirst(), Ending.PASSED_ON, "Ditangani KBRI Bangkok", true, 1)))
                .isEqualTo(Handled.DONE);

        assertThat(find(taken.get(1)).standing().closedAt()).isNull();
        assertThat(find(taken.get(2)).standing().closedAt()).isNotNull();
        assertThat(open(taken.get(2)).steps()).extracting(step -> step.kind()).containsExactly(StepKind.CLOSED);
        assertThat(find(taken.getFirst()).state(clock.instant())).isEqualTo(ReportState.CLOSED);
    }

    private long shown() {
        return as(OFFICER, () -> list.waiting(ReportFilter.ALL)).reports();
    }
}
