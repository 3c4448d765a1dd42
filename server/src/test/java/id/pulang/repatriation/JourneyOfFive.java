package id.pulang.repatriation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.audit.ExportReason;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Stage;
import id.pulang.identity.Acting;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.repatriation.departures.Departures;
import id.pulang.repatriation.handovers.HandoverRecords;
import id.pulang.repatriation.handovers.HandoverView;
import id.pulang.repatriation.handovers.Handovers;
import id.pulang.repatriation.manifest.ManifestId;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Five people who are ready to go home, and the steps by which they are brought there. */
abstract class JourneyOfFive {

    static final PostCode KEMENSOS = new PostCode("KEMENSOS");
    static final Pattern CODE = Pattern.compile("/verify/([0-9a-z]{25})");

    @Autowired
    ApplicationContext application;

    @Autowired
    Manifests manifests;

    @Autowired
    Departures departures;

    @Autowired
    BoardingGate gate;

    @Autowired
    Handovers handovers;

    @Autowired
    HandoverRecords records;

    @Autowired
    Cases cases;

    SomeTravellers travellers;
    SomeManifests someManifests;
    IncidentId incident;

    @BeforeEach
    void fivePeopleAreReady() {
        travellers = SomeTravellers.at(application);
        someManifests = SomeManifests.at(application);
        incident = travellers.ready();
    }

    Stage stage(CaseId id) {
        return lead(() -> cases.summary(id).stage());
    }

    Stage stage(HandoverView record) {
        return lead(() -> cases.summary(record.caseId()).stage());
    }

    String code(HandoverView record) throws IOException {
        var printed = lead(() -> records.pdf(record.id(), ExportReason.HANDOVER, "id", "https://pulang.example"));
        try (var document = Loader.loadPDF(printed.pdf())) {
            var found = CODE.matcher(new PDFTextStripper().getText(document));
            assertThat(found.find()).isTrue();
            return found.group(1);
        }
    }

    ManifestId frozen() {
        return someManifests.frozen(incident);
    }

    ManifestId draft() {
        return someManifests.draft(incident);
    }

    long version(ManifestId manifest) {
        return someManifests.version(manifest);
    }

    static <T> T lead(Supplier<T> work) {
        return Acting.as(SomeActors.lead(), work);
    }

    static void lead(Runnable work) {
        Acting.as(SomeActors.lead(), work);
    }
}
