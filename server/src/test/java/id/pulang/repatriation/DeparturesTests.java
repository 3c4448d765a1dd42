package id.pulang.repatriation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.course.CaseClock;
import id.pulang.cases.course.Stage;
import id.pulang.identity.Acting;
import id.pulang.identity.PostCode;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.repatriation.manifest.Amendment;
import id.pulang.repatriation.manifest.Approval;
import id.pulang.repatriation.manifest.Boarding;
import id.pulang.repatriation.manifest.Cause;
import id.pulang.repatriation.manifest.Change;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import id.pulang.repatriation.manifest.ManifestState;
import id.pulang.repatriation.manifest.SeatReason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** When a manifest leaves and lands, and how a press at the wrong moment is taken back. */
@PulangTest
class DeparturesTests extends JourneyOfFive {

    private static final Instant YESTERDAY = Instant.parse("2025-10-21T01:00:00Z");
    private static final Instant TONIGHT = Instant.parse("2025-10-22T22:10:00Z");
    private static final String WHY = "Jadwal dimajukan maskapai";
    private static final PostCode KEMENSOS = new PostCode("KEMENSOS");

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"'', Jakarta, 2025-10-22T22:10:00Z", "GA 857, '', 2025-10-22T22:10:00Z", "GA 857, Jakarta, "})
    void nobodyApprovesAManifestWhoseFlightIsNotKnown(String number, String to, Instant leavesAt) {
        var flight = new Flight(number, "Phnom Penh", to, leavesAt);
        var manifest = ((Drafting.Drafted) lead(() -> manifests.draft(incident, flight))).manifest();

        var refused = lead(() -> manifests.approve(manifest, version(manifest)));

        assertThat(refused).isEqualTo(new Approval.Refused(ManifestRefusal.FLIGHT_NEEDED));
        var page = page(manifest);
        assertThat(page).contains("Nomor penerbangan, waktu berangkat, dan tujuan belum lengkap");
        assertThat(page).doesNotContain("Setujui manifes");
        lead(() -> manifests.reschedule(manifest, SomeManifests.FLIGHT, version(manifest)));
        assertThat(lead(() -> manifests.approve(manifest, version(manifest)))).isInstanceOf(Approval.First.class);
    }

    @Test
    void theFlightOfAFrozenManifestIsNotOpenedAgain() {
        var manifest = frozen();

        var refused = lead(() -> manifests.reschedule(manifest, Flight.open(), version(manifest)));

        assertThat(refused).isEqualTo(new Amendment.Refused(ManifestRefusal.FLIGHT_KEPT));
    }

    @Test
    void beforeTheHourOfTheFlightADepartureSaysWhy() {
        var manifest = boarded();
        leaves(manifest, TONIGHT);

        var silent = lead(() -> departures.depart(manifest, version(manifest), "  "));
        var asked = page(manifest);
        var said = lead(() -> departures.depart(manifest, version(manifest), WHY));

        assertThat(silent).isEqualTo(new Amendment.Refused(ManifestRefusal.EARLY_DEPARTURE));
        assertThat(asked).contains("Mengapa keberangkatan dicatat sekarang?");
        assertThat(said).isInstanceOf(Amendment.Done.class);
        assertThat(written(manifest, Change.Kind.DEPARTED)).isEqualTo(WHY);
        assertThat(page(manifest)).contains("Keberangkatan dicatat sebelum jamnya", ": " + WHY);
    }

    @Test
    void soonerThanAnyFlightALandingSaysWhy() {
        var manifest = boarded();
        lead(() -> departures.depart(manifest, version(manifest), WHY));

        var silent = lead(() -> departures.land(manifest, version(manifest), ""));
        var asked = page(manifest);
        var said = lead(() -> departures.land(manifest, version(manifest), WHY));

        assertThat(written(manifest, Change.Kind.DEPARTED)).as("in its time").isEmpty();
        assertThat(silent).isEqualTo(new Amendment.Refused(ManifestRefusal.EARLY_LANDING));
        assertThat(asked).contains("Mengapa pendaratan dicatat sekarang?");
        assertThat(said).isInstanceOf(Amendment.Done.class);
        assertThat(page(manifest))
                .contains("Pendaratan dicatat kurang dari 45 menit sesudah keberangkatan dicatat", ": " + WHY);
    }

    @Test
    void aLandingIsTakenBackWithAllThatFollowedFromIt() {
        var manifest = boarded();
        land(manifest);
        var who = who("Bambang Sutrisno");
        var landed = stage(who);
        var counted = landedLately();

        var outcome = lead(() -> departures.takeBack(manifest, version(manifest)));

        assertThat(outcome).isInstanceOf(Amendment.Done.class);
        assertThat(landed).isEqualTo(Stage.LANDED);
        assertThat(stage(who)).isEqualTo(Stage.TRAVELLING);
        assertThat(counted).isEqualTo(4);
        assertThat(landedLately()).as("told as done in the situation report").isZero();
        assertThat(summary(manifest).state()).isEqualTo(ManifestState.DEPARTED);
        assertThat(summary(manifest).landedAt()).isNull();
        assertThat(summary(manifest).departedAt()).isNotNull();
        assertThat(handoverRuns(who)).isFalse();
        assertThat(page(manifest)).contains("mengurungkan catatan pendaratan", "Catat sudah mendarat");
        assertThat(lead(() -> handovers.handOver(manifest, List.of(who), KEMENSOS, ""))
                        .made())
                .isEmpty();

        lead(() -> departures.land(manifest, version(manifest), WHY));
        assertThat(stage(who)).isEqualTo(Stage.LANDED);
        assertThat(landedLately()).isEqualTo(4);
        assertThat(handoverRuns(who)).isTrue();
    }

    @Test
    void aDepartureIsTakenBackWithThePlacesOfThoseLeftBehind() {
        var manifest = boarded();
        lead(() -> departures.depart(manifest, version(manifest), ""));
        var left = who("Zulkifli Harahap");

        var outcome = lead(() -> departures.takeBack(manifest, version(manifest)));

        assertThat(outcome).isInstanceOf(Amendment.Done.class);
        assertThat(summary(manifest).state()).isEqualTo(ManifestState.FROZEN);
        assertThat(summary(manifest).departedAt()).isNull();
        assertThat(lead(() -> manifests.draft(incident, SomeManifests.FLIGHT)))
                .as("who was left behind stands on this list again")
                .isEqualTo(new Drafting.NobodyReady());
        assertThat(lead(() -> gate.undo(manifest, left, "Ternyata datang"))).isInstanceOf(Boarding.Undone.class);
        assertThat(lead(() -> gate.board(manifest, left))).isInstanceOf(Boarding.Boarded.class);
        lead(() -> departures.depart(manifest, version(manifest), ""));
        assertThat(summary(manifest).tally().boarded()).isEqualTo(5);
    }

    @Test
    void aDepartureStaysOnceSomebodyLeftBehindHasAnotherPlace() {
        var manifest = boarded();
        lead(() -> departures.depart(manifest, version(manifest), ""));
        lead(() -> manifests.draft(incident, SomeManifests.FLIGHT));

        var outcome = lead(() -> departures.takeBack(manifest, version(manifest)));

        assertThat(outcome).isEqualTo(new Amendment.Refused(ManifestRefusal.HAS_ANOTHER_PLACE));
    }

    @Test
    void aLandingStaysOnceSomebodyWasHandedOver() {
        var manifest = boarded();
        land(manifest);
        lead(() -> handovers.handOver(manifest, List.of(who("Bambang Sutrisno")), KEMENSOS, ""));

        var outcome = lead(() -> departures.takeBack(manifest, version(manifest)));

        assertThat(outcome).isEqualTo(new Amendment.Refused(ManifestRefusal.SOMEONE_HANDED_OVER));
    }

    @Test
    void onlyWhoRecordedItOrAHeadTakesItBack() {
        var manifest = boarded();
        land(manifest);

        var another = Acting.as(SomeActors.consular(), () -> departures.takeBack(manifest, version(manifest)));
        var late = Acting.as(SomeActors.head(), () -> departures.takeBack(manifest, version(manifest) - 1));
        var head = Acting.as(SomeActors.head(), () -> departures.takeBack(manifest, version(manifest)));

        assertThat(another).isEqualTo(new Amendment.Refused(ManifestRefusal.UNDO_BY_ANOTHER));
        assertThat(late).isInstanceOf(Amendment.Outdated.class);
        assertThat(head).isInstanceOf(Amendment.Done.class);
    }

    @Test
    void thePageOffersToTakeItBackToThoseWhoMay() {
        String path = "/desk/repatriation/" + boarded().value();
        var officers = new HttpOfficers(accounts, port);
        var lead = officers.as(SomeActors.lead());
        lead.submit(HttpOfficer.form(lead.open(path), path + "/depart"), Map.of());
        lead.submit(HttpOfficer.form(lead.open(path), path + "/land"), Map.of("reason", WHY));

        assertThat(officers.as(SomeActors.consular()).open(path).select("form[action$=/take-back]"))
                .isEmpty();
        var after = lead.submit(HttpOfficer.form(lead.open(path), path + "/take-back"), Map.of());

        assertThat(after.text()).contains("Catatan itu diurungkan", "Urungkan keberangkatan");
    }

    /** Four of five came aboard, one did not. */
    private ManifestId boarded() {
        var manifest = frozen();
        var left = who("Zulkifli Harahap");
        lead(() -> gate.leaveBehind(manifest, left, new SeatReason(Cause.DID_NOT_COME, "")));
        lead(() -> travellers.byName(incident).values().forEach(each -> gate.board(manifest, each)));
        return manifest;
    }

    private void land(ManifestId manifest) {
        lead(() -> departures.depart(manifest, version(manifest), ""));
        lead(() -> departures.land(manifest, version(manifest), WHY));
    }

    private void leaves(ManifestId manifest, Instant at) {
        var flight = new Flight("GA 857", "Phnom Penh", "Jakarta", at);
        lead(() -> manifests.reschedule(manifest, flight, version(manifest)));
    }

    private CaseId who(String name) {
        return Objects.requireNonNull(travellers.byName(incident).get(name));
    }

    private ManifestSummary summary(ManifestId manifest) {
        return lead(() -> manifests.summary(manifest));
    }

    private String written(ManifestId manifest, Change.Kind kind) {
        return lead(() -> manifests.history(manifest)).stream()
                .filter(line -> line.kind() == kind)
                .map(Change::detail)
                .findFirst()
                .orElseThrow();
    }

    private long landedLately() {
        return lead(() -> cases.notedSince(incident, YESTERDAY)).getOrDefault("LANDED", 0L);
    }

    private boolean handoverRuns(CaseId who) {
        return lead(() -> cases.clocks(who)).stream()
                .filter(clock -> clock.rule().code().equals("handover"))
                .anyMatch(CaseClock::running);
    }

    private String page(ManifestId manifest) {
        return new HttpOfficers(accounts, port)
                .as(SomeActors.lead())
                .open("/desk/repatriation/" + manifest.value())
                .text();
    }
}
