package id.pulang.repatriation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.audit.ExportReason;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Stage;
import id.pulang.clearances.GateOwners;
import id.pulang.clearances.lists.FactImports;
import id.pulang.identity.Acting;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.People;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
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

/** Five people who are ready to go home, and the steps by which they are brought there. */
abstract class JourneyOfFive {

    static final PostCode KEMENSOS = new PostCode("KEMENSOS");
    static final Pattern CODE = Pattern.compile("/verify/([0-9a-z]{25})");
    static final Flight FLIGHT = new Flight("GA 857", "Phnom Penh", "Jakarta", null);

    @Autowired
    Manifests manifests;

    @Autowired
    BoardingGate gate;

    @Autowired
    Handovers handovers;

    @Autowired
    HandoverRecords records;

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    Matching matching;

    @Autowired
    People people;

    @Autowired
    Cases cases;

    @Autowired
    FactImports factImports;

    @Autowired
    GateOwners owners;

    SomeTravellers travellers;
    IncidentId incident;

    @BeforeEach
    void fivePeopleAreReady() {
        travellers =
                new SomeTravellers(new SomeLists(incidents, rosters), matching, people, cases, factImports, owners);
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
        var manifest = draft();
        lead(() -> manifests.approve(manifest, version(manifest)));
        Acting.as(SomeActors.head(), () -> manifests.approve(manifest, version(manifest)));
        return manifest;
    }

    ManifestId draft() {
        return switch (lead(() -> manifests.draft(incident, FLIGHT))) {
            case Drafting.Drafted drafted -> drafted.manifest();
            case Drafting.NobodyReady _ -> throw new AssertionError("nobody is ready");
        };
    }

    long version(ManifestId manifest) {
        return Acting.as(SomeActors.head(), () -> manifests.summary(manifest)).version();
    }

    static <T> T lead(Supplier<T> work) {
        return Acting.as(SomeActors.lead(), work);
    }

    static void lead(Runnable work) {
        Acting.as(SomeActors.lead(), work);
    }
}
