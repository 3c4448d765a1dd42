package id.pulang.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.SomeActors;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.reports.desk.ListQuery;
import id.pulang.reports.desk.ReportFilter;
import id.pulang.reports.handling.ContactWay;
import id.pulang.reports.handling.Handled;
import id.pulang.reports.intake.Heard;
import id.pulang.reports.sections.BringingIn;
import id.pulang.reports.sections.SectionKind;
import id.pulang.reports.sections.Sections;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who does not read what a report says. */
class ReportSecrecyTests extends ReportsAtWork {

    private static final Actor HEAD = SomeActors.head();
    private static final Actor AT_HEADQUARTERS = SomeActors.headAtHeadquarters();
    private static final Actor OTHER_HEAD = new Actor(
            new UserId(UUID.fromString("00000000-0000-7000-8000-0000000000f1")),
            "Kepala lain",
            Role.HEAD_OF_MISSION,
            HEAD.post(),
            "command");

    @Autowired
    private Sections sections;

    @Autowired
    private ApplicationContext application;

    /** A complaint may be about the officer at the counter who writes it down. */
    @Test
    void whoWritesDownAComplaintAboutThemselvesNoLongerSeesIt() throws SQLException {
        ReportId id = take(new Heard(
                new Report.Nature(Topic.COMPLAINT, Channel.WALK_IN, Talk.UNKNOWN),
                "Dibentak di loket",
                About.NOBODY,
                "",
                List.of(),
                "Seorang ibu",
                OFFICER.id()));

        assertThat(asked(OFFICER, "section where report_id", id)).isEqualTo("0");
        assertThat(as(AT_HEADQUARTERS, () -> sections.open(id, SectionKind.SOURCE)))
                .hasValue("Seorang ibu");
    }

    @Test
    void thePlaceOfSomebodyInsideAndWhoTellsOpenToThoseOnTheReportOnly() throws SQLException {
        String word = SomeReports.word();
        ReportId id = take(SomeReports.heard(
                Channel.HOTLINE, "", about("Si Penakut", ""), "gedung " + word, "ibu " + word, "inside"));

        assertThat(as(COLLEAGUE, () -> sections.open(id, SectionKind.PLACE))).isEmpty();
        assertThat(as(HEAD, () -> sections.open(id, SectionKind.SOURCE))).isEmpty();
        assertThat(as(COLLEAGUE, () -> reports.open(List.of(reports.find(id)), Purpose.CASE_WORK))
                        .toString())
                .doesNotContain(word);
        assertThatThrownBy(() -> as(COLLEAGUE, () -> sections.letIn(id, COLLEAGUE.id())))
                .isInstanceOf(Forbidden.class);
        assertThat(as(HEAD, () -> sections.letIn(id, HEAD.id()))).isEqualTo(BringingIn.NO_SUCH_COLLEAGUE);

        assertThat(as(OFFICER, () -> sections.open(id, SectionKind.PLACE))).hasValue("gedung " + word);
        assertThat(trail(id)).contains("opened report place");
    }

    /** A colleague who is away keeps nobody from calling in time: what is overdue is taken on by whoever is there. */
    @Test
    void whatIsOverdueIsTakenOnByWhoeverIsThere() throws SQLException {
        ReportId id = take(SomeReports.heard(Channel.HOTLINE, "", about("Si Terlambat", "0899 1"), "Wisma", ""));

        assertThat(as(COLLEAGUE, () -> sections.take(id))).isFalse();
        assertThat(as(COLLEAGUE, () -> sections.open(id, SectionKind.REACH))).isEmpty();
        try (var owner = DatabaseDoors.of(application).asOwner();
                var statement = owner.createStatement()) {
            statement.execute("update reports.report set due_at = received_at - interval '1 hour' where id = '%s'"
                    .formatted(id.value()));
        }

        assertThat(as(COLLEAGUE, () -> sections.take(id))).isTrue();
        assertThat(as(COLLEAGUE, () -> sections.open(id, SectionKind.REACH))).hasValue("0899 1");
        assertThat(as(COLLEAGUE, () -> sections.take(id))).isFalse();
    }

    @Test
    void aComplaintIsReadByAHeadAtHeadquartersOnlyAndNeverByWhomItIsAbout() throws SQLException {
        var heard = new Heard(
                new Report.Nature(Topic.COMPLAINT, Channel.MESSAGE, Talk.UNKNOWN),
                viral(SomeReports.word()),
                About.NOBODY,
                "",
                List.of(),
                "Ibunya",
                OTHER_HEAD.id());
        ReportId id = take(heard);
        assertThat(as(AT_HEADQUARTERS, () -> handling.answer(id, ContactWay.PHONE, "Kami minta maaf", false)))
                .isEqualTo(Handled.DONE);

        for (Actor unseeing : List.of(OFFICER, COLLEAGUE, HEAD, OTHER_HEAD)) {
            assertThatThrownBy(() -> as(unseeing, () -> reports.find(id))).isInstanceOf(NotFound.class);
            assertThat(as(unseeing, () -> list.page(new ListQuery(ReportFilter.ALL, Topic.COMPLAINT, null, null, 1)))
                            .lines())
                    .noneMatch(line -> line.report().id().equals(id));
        }
        Report read = as(AT_HEADQUARTERS, () -> reports.find(id));
        assertThat(read.urgency().due()).isEqualTo(read.receipt().at().plusSeconds(14 * 86_400));
        for (String rows : List.of("report where id", "step where report_id", "section where report_id")) {
            assertThat(asked(OTHER_HEAD, rows, id)).as(rows).isEqualTo("0");
            assertThat(asked(HEAD, rows, id)).as(rows).isEqualTo("0");
            assertThat(asked(AT_HEADQUARTERS, rows, id)).as(rows).isEqualTo("1");
        }
        assertThat(DatabaseDoors.ask(
                        DatabaseDoors.of(application).asOwner(),
                        "select count(*) from reports.copy_band where report_id = '%s'".formatted(id.value())))
                .containsExactly("0");
    }

    @Test
    void anotherPostFindsNothing() {
        ReportId id = take(SomeReports.about("Si Perantau"));

        assertThatThrownBy(() -> as(SomeActors.elsewhere(), () -> reports.find(id)))
                .isInstanceOf(NotFound.class);
    }

    /** As somebody who goes straight to the database in the name of an officer. */
    private String asked(Actor officer, String rows, ReportId id) throws SQLException {
        var connection = DatabaseDoors.of(application)
                .acting(officer.post().value(), officer.reachesAllPosts() ? "all-posts" : "own-post");
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('pulang.user', '%s', false)"
                    .formatted(officer.id().value()));
        }
        return DatabaseDoors.ask(connection, "select count(*) from reports.%s = '%s'".formatted(rows, id.value()))
                .getFirst();
    }

    private List<String> trail(ReportId id) throws SQLException {
        return DatabaseDoors.ask(
                DatabaseDoors.of(application).asOwner(),
                "select act || ' ' || subject_kind from access.audit_entry where '%s' = any(subjects)"
                        .formatted(id.value()));
    }
}
