package id.pulang.reports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.MovingClock;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.reports.About;
import id.pulang.reports.Channel;
import id.pulang.reports.ReportId;
import id.pulang.reports.ReportState;
import id.pulang.reports.Reports;
import id.pulang.reports.SomeReports;
import id.pulang.reports.Talk;
import id.pulang.reports.handling.Contact;
import id.pulang.reports.handling.ContactWay;
import id.pulang.reports.handling.Handling;
import id.pulang.reports.handling.Reached;
import id.pulang.reports.intake.ReportIntake;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of reports with the clock moved on. */
@PulangTest
class OverdueReportsTests {

    private static final Actor OFFICER = SomeActors.registration();

    @Autowired
    private ReportIntake intake;

    @Autowired
    private Handling handling;

    @Autowired
    private ReportListRows rows;

    @Autowired
    private Reports reports;

    @Autowired
    private Access access;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void aFirstContactIsOverdueOnceTheTargetOfItsDangerHasPassedAndNoLongerOnceItIsMade() {
        MovingClock moving = MovingClock.goingFrom(clock.instant());
        var list = new ReportList(rows, reports, access, moving);
        ReportId life = taken("life");
        ReportId stranded = taken("stranded");

        assertThat(lines(list, ReportFilter.OVERDUE)).doesNotContain(life, stranded);
        moving.moveOn(Duration.ofMinutes(16));
        assertThat(lines(list, ReportFilter.OVERDUE)).contains(life).doesNotContain(stranded);
        assertThat(line(list, life).state()).isEqualTo(ReportState.OVERDUE);
        moving.moveOn(Duration.ofHours(4));
        assertThat(lines(list, ReportFilter.OVERDUE)).contains(life, stranded);

        Acting.as(
                OFFICER,
                () -> handling.contact(
                        life, new Contact(ContactWay.PHONE, Reached.REACHED, Talk.SAFE, clock.instant(), "")));
        assertThat(lines(list, ReportFilter.OVERDUE)).contains(stranded).doesNotContain(life);
        assertThat(lines(list, ReportFilter.ANSWER)).contains(life);
    }

    @Test
    void theListGoesByDangerThenByWhenSomebodyIsToBeReached() {
        var list = new ReportList(rows, reports, access, clock);
        IntStream.range(0, 3)
                .forEach(_ -> Stream.of("stranded", "life", "inside").forEach(this::taken));

        List<ReportLine> all = page(list, ReportFilter.OPEN, 1).lines();

        assertThat(all)
                .isSortedAccordingTo(Comparator.<ReportLine, Integer>comparing(
                                line -> -line.report().urgency().danger().rank())
                        .thenComparing(line -> line.report().urgency().due()));
        assertThat(all.getFirst().report().urgency().danger().rank()).isEqualTo(4);
    }

    /** What waits is found without those that ended; a copy can come in after its first has ended. */
    @Test
    void aReportThatEndedWaitsAgainOnceACopyOfItComesIn() {
        var list = new ReportList(rows, reports, access, clock);
        String post = "Tolong %1$s jemput %2$s dari gedung %3$s di tepi sungai, %1$s dan %2$s sudah lama menunggu %3$s"
                .formatted(SomeReports.word(), SomeReports.word(), SomeReports.word());
        ReportId first = SomeReports.kept(Acting.as(
                OFFICER, () -> intake.take(SomeReports.heard(Channel.VIRAL_LINK, post, About.NOBODY, "", "", "life"))));
        assertThat(lines(list, ReportFilter.CONTACT)).contains(first);
        Acting.as(
                OFFICER,
                () -> handling.contact(
                        first, new Contact(ContactWay.PHONE, Reached.REACHED, Talk.SAFE, clock.instant(), "")));
        Acting.as(OFFICER, () -> handling.answer(first, ContactWay.PHONE, "Sudah aman", false));
        assertThat(lines(list, ReportFilter.OPEN)).doesNotContain(first);

        Acting.as(OFFICER, () -> intake.take(SomeReports.heard(Channel.MESSAGE, post, About.NOBODY, "", "")));

        assertThat(lines(list, ReportFilter.OPEN)).contains(first);
        assertThat(lines(list, ReportFilter.ANSWER)).contains(first);
        assertThat(lines(list, ReportFilter.ANSWERED)).doesNotContain(first);
    }

    private ReportId taken(String sign) {
        return SomeReports.kept(Acting.as(
                OFFICER,
                () -> intake.take(SomeReports.heard(
                        Channel.HOTLINE, "", new About("Si " + SomeReports.word(), "", null, "", ""), "", "", sign))));
    }

    private List<ReportId> lines(ReportList list, ReportFilter filter) {
        return pages(list, filter).map(line -> line.report().id()).toList();
    }

    private ReportLine line(ReportList list, ReportId id) {
        return pages(list, ReportFilter.ALL)
                .filter(line -> line.report().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Stream<ReportLine> pages(ReportList list, ReportFilter filter) {
        return IntStream.rangeClosed(1, page(list, filter, 1).pages())
                .boxed()
                .flatMap(number -> page(list, filter, number).lines().stream());
    }

    private ReportPage page(ReportList list, ReportFilter filter, int number) {
        return Objects.requireNonNull(Acting.as(
                OFFICER, () -> transactions.execute(_ -> list.page(new ListQuery(filter, null, null, null, number)))));
    }
}
