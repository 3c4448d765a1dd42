package id.pulang.repatriation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.audit.ExportReason;
import id.pulang.cases.CaseId;
import id.pulang.cases.course.Stage;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.journeys.HttpOfficer;
import id.pulang.people.search.PeopleSearch;
import id.pulang.repatriation.handovers.Countersigning;
import id.pulang.repatriation.handovers.HandoverView;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The record with which each person is handed over, and who reads and countersigns it. */
@PulangTest
class JourneyRecordsTests extends JourneyOfFive {

    private static final PostCode POLRI = new PostCode("POLRI");
    private static final Actor POLICE =
            new Actor(new UserId(new UUID(9, 9)), "Teguh", Role.RECEIVING_AGENCY, POLRI, "POLRI");

    @Autowired
    private PeopleSearch search;

    @LocalServerPort
    private int port;

    @Test
    void printsARecordThatNamesThePersonAndItsNumber() throws Exception {
        var record = handedOver(KEMENSOS);
        Acting.as(SomeActors.kemensos(), () -> handovers.countersign(record.id()));

        var printed = lead(() -> records.pdf(record.id(), ExportReason.HANDOVER, "id", "https://pulang.example"));

        try (var document = Loader.loadPDF(printed.pdf())) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains(record.name(), record.number(), record.caseNumber(), "SPLP-10000", "Sekar");
        }
        assertThat(printed.fileName()).isEqualTo(record.number().replace('/', '-') + ".pdf");
    }

    @Test
    void printsARecordInEachLanguageOfThePackAndInNoOther() throws Exception {
        var record = handedOver(KEMENSOS);

        var english = lead(() -> records.pdf(record.id(), ExportReason.HANDOVER, "en", "https://pulang.example"));

        assertThat(lead(() -> records.languages(record.id()))).containsExactly("id", "en");
        try (var document = Loader.loadPDF(english.pdf())) {
            assertThat(new PDFTextStripper().getText(document)).contains("RECORD OF HANDOVER", record.number());
        }
        assertThatThrownBy(() -> lead(() -> records.pdf(record.id(), ExportReason.HANDOVER, "fil", "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void givesThePoliceNoLineAboutHealthAndShowsThemNoOtherRows() throws Exception {
        var record = handedOver(POLRI);

        var printed = Acting.as(
                POLICE, () -> records.pdf(record.id(), ExportReason.HANDOVER, "id", "https://pulang.example"));

        try (var document = Loader.loadPDF(printed.pdf())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(record.name(), "UU 21/2007 Pasal 18")
                    .doesNotContain("layak bepergian", "Kelayakan bepergian");
        }
        assertThat(Acting.as(POLICE, () -> search.search(record.name(), 5))).isEmpty();
    }

    @Test
    void showsAnAgencyOnlyThoseHandedOverToIt() {
        var record = handedOver(KEMENSOS);

        var mine = Acting.as(SomeActors.kemensos(), () -> records.received());
        var others = Acting.as(SomeActors.bp3mi(), () -> records.received());

        assertThat(mine).extracting(HandoverView::id).contains(record.id());
        assertThat(others).extracting(HandoverView::id).doesNotContain(record.id());
        assertThat(Acting.as(SomeActors.bp3mi(), () -> handovers.countersign(record.id())))
                .isEqualTo(new Countersigning.Refused(record.id(), ManifestRefusal.NOT_YOUR_AGENCY));
        assertThatThrownBy(() ->
                        Acting.as(SomeActors.bp3mi(), () -> records.pdf(record.id(), ExportReason.HANDOVER, "id", "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void bringsSomeoneHomeOnceTheAgencyHasCountersignedAndNotBefore() {
        var record = handedOver(KEMENSOS);
        var before = stage(record);

        Acting.as(SomeActors.kemensos(), () -> handovers.countersign(record.id()));

        assertThat(before).isEqualTo(Stage.LANDED);
        await().untilAsserted(() -> assertThat(stage(record)).isEqualTo(Stage.HOME));
    }

    @Test
    void bringsSomeoneHomeWhomTheAgencyDoesNotSee() {
        var record = handedOver(POLRI);

        Acting.as(POLICE, () -> handovers.countersign(record.id()));

        await().untilAsserted(() -> assertThat(stage(record)).isEqualTo(Stage.HOME));
        assertThat(lead(() -> cases.history(record.caseId()).getFirst().notedBy()))
                .isEqualTo(POLICE.id());
    }

    @Test
    void isCountersignedOnce() {
        var record = handedOver(KEMENSOS);

        var first = Acting.as(SomeActors.kemensos(), () -> handovers.countersign(record.id()));
        var second = Acting.as(SomeActors.kemensos(), () -> handovers.countersign(record.id()));

        assertThat(first).isInstanceOf(Countersigning.Countersigned.class);
        assertThat(second).isEqualTo(new Countersigning.Refused(record.id(), ManifestRefusal.ALREADY_COUNTERSIGNED));
    }

    @Test
    void tellsAStrangerThatARecordIsGenuineAndNothingAboutWhoItIsOf() throws Exception {
        var record = handedOver(KEMENSOS);
        var code = code(record);

        var genuine = page("/verify/" + code);
        var unknown = page("/verify/" + "0".repeat(26));

        assertThat(genuine.text()).contains("Asli", record.number(), "Kementerian Sosial");
        assertThat(genuine.html())
                .doesNotContain(record.name(), record.caseNumber(), record.handedBy(), "SPLP-")
                .doesNotContain(
                        record.caseId().value().toString(), record.id().value().toString());
        assertThat(unknown.text()).contains("Tidak dikenal");
        assertThat(unknown.select("dt").eachText())
                .isEqualTo(genuine.select("dt").eachText());
    }

    private Document page(String path) {
        return HttpOfficer.stranger(port).open(path);
    }

    private HandoverView handedOver(PostCode agency) {
        var manifest = frozen();
        var who = travellers.byName(incident).values();
        landed(manifest, who);
        List<CaseId> first = List.of(who.iterator().next());
        if (agency.equals(POLRI)) {
            SomePoliceHandovers.at(application).given(manifest, first, agency);
        } else {
            lead(() -> handovers.handOver(manifest, first, agency, "Satu tas"));
        }
        return lead(() -> records.on(manifest)).getFirst();
    }

    private void landed(ManifestId manifest, Collection<CaseId> who) {
        lead(() -> who.forEach(each -> gate.board(manifest, each)));
        lead(() -> departures.depart(manifest, version(manifest), ""));
        lead(() -> departures.land(manifest, version(manifest), SomeManifests.LATE));
    }
}
