package id.pulang.repatriation.handovers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.audit.ExportReason;
import id.pulang.cases.CaseId;
import id.pulang.cases.course.CaseClock;
import id.pulang.cases.course.Clocks;
import id.pulang.cases.course.Stage;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.changes.RecordingProblem;
import id.pulang.clearances.facts.GateFact;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.repatriation.SomePoliceHandovers;
import id.pulang.repatriation.manifest.ManifestRefusal;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Home is when somebody at home has accepted (docs/decisions/0044); never 3 and 6: what goes to the police, and what
 * not.
 */
@PulangTest
@Tag("security")
class AcceptanceTests extends FiveLanded {

    private static final PostCode POLRI = new PostCode("POLRI");
    private static final Actor POLICE =
            new Actor(new UserId(new UUID(9, 9)), "Teguh", Role.RECEIVING_AGENCY, POLRI, "POLRI");
    private static final LocalDate YESTERDAY = LocalDate.of(2025, 10, 21);

    @Autowired
    private Clocks clocks;

    @Autowired
    private Clearances clearances;

    @Test
    void nobodyIsHomeBeforeTheAgencyHasAccepted() {
        var made = lead(() -> handovers.handOver(manifest, who.values(), KEMENSOS, ""))
                .made();
        var handedOver = lead(() -> records.home(incident));
        var stages = lead(() -> cases.in(incident)).stream().map(each -> each.stage());

        Acting.as(SomeActors.kemensos(), () -> made.forEach(handovers::countersign));

        assertThat(handedOver).isEmpty();
        assertThat(stages).containsOnly(Stage.LANDED);
        assertThat(lead(() -> records.home(incident))).hasSize(5);
    }

    @Test
    void theClockOfTheHandoverRunsUntilTheAgencyHasAccepted() {
        CaseId id = somebody();
        HandoverId handover = handedOver(id);
        var before = clock(id, "handover");

        Acting.as(SomeActors.kemensos(), () -> handovers.countersign(handover));

        assertThat(before.running()).isTrue();
        await().untilAsserted(() -> {
            assertThat(clock(id, "handover").running()).isFalse();
            assertThat(clock(id, "acceptance").running()).isFalse();
        });
    }

    @Test
    void afterTheDeadlineThereIsAnAlarmUntilSomebodyAnswers() {
        CaseId id = somebody();
        HandoverId handover = handedOver(id);
        String number = lead(() -> records.number(handover));
        Instant handedAt = lead(() -> records.on(manifest)).getFirst().handedAt();
        Duration within =
                clocks.rule(new PostCode("PNH"), "acceptance").orElseThrow().within();

        overdue.look(handedAt.plus(within).minusSeconds(1));
        var before = lead(() -> overdue.overdue());
        overdue.look(handedAt.plus(within).plusSeconds(1));
        overdue.look(handedAt.plus(within).plusSeconds(2));
        var after = lead(() -> overdue.overdue());
        var page = officer(SomeActors.consular()).open("/desk");
        Acting.as(SomeActors.kemensos(), () -> handovers.countersign(handover));

        assertThat(before).extracting(Unanswered::handover).doesNotContain(handover);
        assertThat(after).extracting(Unanswered::handover).contains(handover);
        assertThat(page.text()).contains("lewat batas waktu", number);
        assertThat(codes(id).stream().filter("HANDOVER_OVERDUE"::equals)).hasSize(1);
        assertThat(lead(() -> overdue.overdue()))
                .extracting(Unanswered::handover)
                .doesNotContain(handover);
    }

    @Test
    void handsNobodyToThePoliceByTheDoorOfOtherAgencies() {
        var groundless = lead(() -> handovers.handOver(manifest, List.of(somebody()), POLRI, ""));

        assertThat(groundless.refused()).containsValue(ManifestRefusal.BASIS_NEEDED);
    }

    @Test
    void printsTheGroundAndNothingThatOfficersTypedOnTheSheetOfThePolice() throws IOException {
        CaseId id = somebody();
        SomePoliceHandovers.at(application).given(manifest, List.of(id), POLRI);

        HandoverId made = lead(() -> records.of(id)).getFirst().id();
        byte[] pdf = Acting.as(POLICE, () -> records.pdf(made, ExportReason.HANDOVER, "id", "https://pulang.example"))
                .pdf();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("SP.Gil/12/X/2025", "20 Oktober 2025");
        }
    }

    @Test
    void whatThePoliceAllegeEntersNoRecordOfProtection() {
        var released = GateFact.of("police_release", "granted", "PR-9", YESTERDAY);

        var alleging = Acting.as(
                SomeActors.clearance(),
                () -> clearances.record(somebody(), released.because("Diduga merekrut tiga orang")));

        assertThat(alleging).isEqualTo(new Recording.NotRecorded(RecordingProblem.NO_NOTES));
    }

    private CaseClock clock(CaseId id, String code) {
        return lead(() -> cases.clocks(id)).stream()
                .filter(each -> each.rule().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
