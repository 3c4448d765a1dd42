package id.pulang.prevention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.reports.ReportId;
import id.pulang.reports.SomeReports;
import id.pulang.reports.intake.ReportIntake;
import id.pulang.reports.links.Links;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Warnings through their door, on a real database. */
@PulangTest
class WarningsTests {

    private static final Actor WRITER = SomeActors.consular();
    private static final Actor HEAD = SomeActors.head();

    @Autowired
    private Warnings warnings;

    @Autowired
    private ReportIntake intake;

    @Autowired
    private Links links;

    @Autowired
    private ApplicationContext server;

    @Test
    void isReleasedByASecondOfficerOnly() {
        WarningId id = begun(SomeWarnings.content());
        propose(id);

        assertThat(as(WRITER, () -> warnings.release(id, revision(id)))).isEqualTo(WarningOutcome.SAME_OFFICER);
        assertThat(as(WRITER, warnings::toRelease)).extracting(WarningFile::id).doesNotContain(id);
        assertThat(as(HEAD, warnings::toRelease)).extracting(WarningFile::id).contains(id);
        assertThat(as(HEAD, () -> warnings.release(id, revision(id)))).isEqualTo(WarningOutcome.DONE);

        assertThat(file(id).state()).isEqualTo(WarningState.RELEASED);
        assertThat(as(HEAD, () -> warnings.release(id, revision(id)))).isEqualTo(WarningOutcome.CHANGED_MEANWHILE);
    }

    @Test
    void aProposalThatIsChangedIsADraftAgain() {
        WarningId id = begun(SomeWarnings.content());
        propose(id);
        int seen = revision(id);

        as(WRITER, () -> warnings.change(id, seen, SomeWarnings.content("Lain", 3), BilingualText.NONE));

        assertThat(as(HEAD, () -> warnings.release(id, seen))).isEqualTo(WarningOutcome.CHANGED_MEANWHILE);
        assertThat(file(id).state()).isEqualTo(WarningState.DRAFT);
    }

    @Test
    void restsOnThreePublishers() {
        WarningId few = begun(SomeWarnings.content("Judul", 2));
        var twice = new ArrayList<>(SomeWarnings.published(2));
        twice.add(new PublishedSource(
                " penerbit  0", "Tulisan lain", "", twice.getFirst().day()));

        assertThat(as(WRITER, () -> warnings.propose(few, 1))).isEqualTo(WarningOutcome.TOO_FEW_SOURCES);
        var content = new WarningContent(SomeWarnings.text("Judul"), new WarningSources(twice, List.of()));
        assertThat(as(WRITER, () -> warnings.change(few, 1, content, BilingualText.NONE)))
                .isEqualTo(WarningOutcome.DONE);
        assertThat(as(WRITER, () -> warnings.propose(few, 2))).isEqualTo(WarningOutcome.TOO_FEW_SOURCES);
    }

    @Test
    void orOnReportsAboutTenDifferentPeople() {
        List<UUID> reports = new ArrayList<>();
        for (int person = 0; person < 9; person++) {
            reports.add(reported().value());
        }
        ReportId again = reported();
        as(WRITER, () -> links.link(new ReportId(reports.getFirst()), again));
        reports.add(again.value());
        WarningId nine = begun(SomeWarnings.restingOn(reports));

        assertThat(as(WRITER, () -> warnings.evidence(file(nine)))).isEqualTo(new WarningEvidence(0, 9));
        assertThat(as(WRITER, () -> warnings.propose(nine, 1))).isEqualTo(WarningOutcome.TOO_FEW_SOURCES);
        reports.add(reported().value());
        as(WRITER, () -> warnings.change(nine, 1, SomeWarnings.restingOn(reports), BilingualText.NONE));
        assertThat(as(WRITER, () -> warnings.propose(nine, 2))).isEqualTo(WarningOutcome.DONE);
    }

    @Test
    void namesNoReportThatThereIsNot() {
        assertThat(as(WRITER, () -> warnings.begin(SomeWarnings.restingOn(List.of(UUID.randomUUID())))))
                .isEqualTo(new Warnings.Begun.Not(WarningOutcome.NO_SUCH_REPORT));
    }

    @Test
    void leadsToNobody() {
        WarningText text = SomeWarnings.text("Awas 0812 3456 7890");
        WarningId id = begun(new WarningContent(text, SomeWarnings.content().sources()));

        assertThat(as(WRITER, () -> warnings.propose(id, 1))).isEqualTo(WarningOutcome.PERSONAL_DETAIL);
    }

    @Test
    void isWholeInBothLanguages() {
        var text = new WarningText(
                new BilingualText("Judul", ""),
                BilingualText.NONE,
                BilingualText.NONE,
                BilingualText.NONE,
                BilingualText.NONE);
        WarningId id = begun(new WarningContent(text, SomeWarnings.content().sources()));

        assertThat(as(WRITER, () -> warnings.propose(id, 1))).isEqualTo(WarningOutcome.INCOMPLETE);
    }

    @Test
    void isCorrectedInANewVersionThatSaysWhatChanged() {
        WarningId id = released();

        as(WRITER, () -> warnings.change(id, revision(id), SomeWarnings.content("Judul baru", 3), BilingualText.NONE));
        assertThat(file(id).released().orElseThrow().number()).isEqualTo(1);
        assertThat(as(WRITER, () -> warnings.propose(id, revision(id)))).isEqualTo(WarningOutcome.INCOMPLETE);
        BilingualText changed = SomeWarnings.both("Kotanya lain");
        as(WRITER, () -> warnings.change(id, revision(id), SomeWarnings.content("Judul baru", 3), changed));
        propose(id);
        as(HEAD, () -> warnings.release(id, revision(id)));

        assertThat(file(id).released().orElseThrow())
                .returns(2, WarningVersion::number)
                .returns(changed, WarningVersion::correction);
        assertThat(file(id).versions()).hasSize(2);
    }

    @Test
    void isGivenBackWithAReason() {
        WarningId id = begun(SomeWarnings.content());
        propose(id);

        assertThat(as(HEAD, () -> warnings.refuse(id, revision(id), " "))).isEqualTo(WarningOutcome.WORDS_MISSING);
        assertThat(as(HEAD, () -> warnings.refuse(id, revision(id), "Terlalu rinci")))
                .isEqualTo(WarningOutcome.DONE);

        assertThat(file(id).state()).isEqualTo(WarningState.DRAFT);
        assertThat(file(id).latest().refused())
                .extracting(WarningVersion.Refused::because)
                .isEqualTo("Terlalu rinci");
    }

    @Test
    void isWithdrawnAtOnceWithAReason() {
        WarningId id = released();

        assertThat(as(WRITER, () -> warnings.withdraw(id, BilingualText.NONE))).isEqualTo(WarningOutcome.WORDS_MISSING);
        assertThat(as(WRITER, () -> warnings.withdraw(id, SomeWarnings.both("Keliru"))))
                .isEqualTo(WarningOutcome.DONE);

        assertThat(file(id).state()).isEqualTo(WarningState.WITHDRAWN);
        assertThat(as(HEAD, () -> warnings.withdraw(id, SomeWarnings.both("Lagi"))))
                .isEqualTo(WarningOutcome.CHANGED_MEANWHILE);
        assertThat(as(WRITER, () -> warnings.change(id, revision(id), SomeWarnings.content(), BilingualText.NONE)))
                .isEqualTo(WarningOutcome.CHANGED_MEANWHILE);
    }

    @Test
    void staysAsItWasReleasedWhateverTheApplicationSends() throws SQLException {
        WarningId id = released();

        assertThatThrownBy(() -> DatabaseDoors.ask(
                        DatabaseDoors.of(server).asOwner(),
                        "update prevention.warning_version set content = '{}' where warning_id = '%s' returning id"
                                .formatted(id.value())))
                .hasMessageContaining("stays as it is");
    }

    @Test
    void isOfItsPostAndForThoseWhoWriteThem() {
        WarningId id = begun(SomeWarnings.content());

        assertThatThrownBy(() -> as(SomeActors.registration(), warnings::all)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(SomeActors.elsewhere(), () -> warnings.file(id)))
                .isInstanceOfAny(NotFound.class, Forbidden.class);
    }

    private WarningId released() {
        WarningId id = begun(SomeWarnings.content());
        propose(id);
        as(HEAD, () -> warnings.release(id, revision(id)));
        return id;
    }

    private WarningId begun(WarningContent content) {
        return ((Warnings.Begun.Kept) as(WRITER, () -> warnings.begin(content))).id();
    }

    private void propose(WarningId id) {
        assertThat(as(WRITER, () -> warnings.propose(id, revision(id)))).isEqualTo(WarningOutcome.DONE);
    }

    private ReportId reported() {
        return as(WRITER, () -> SomeReports.kept(intake.take(SomeReports.about(SomeReports.word()))));
    }

    private WarningFile file(WarningId id) {
        return as(WRITER, () -> warnings.file(id));
    }

    private int revision(WarningId id) {
        return file(id).latest().revision();
    }

    private static <T> T as(Actor officer, Supplier<T> work) {
        return Acting.as(officer, work::get);
    }
}
