package id.pulang.repatriation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.audit.ExportReason;
import id.pulang.cases.Cases;
import id.pulang.clearances.GateOwners;
import id.pulang.clearances.lists.FactImports;
import id.pulang.identity.Acting;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.People;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who asks how a name list can be printed has not read it. */
@Tag("security")
@PulangTest
class NameListPrintsTests {

    @Autowired
    private NameListPrints prints;

    @Autowired
    private NameLists names;

    @Autowired
    private Manifests manifests;

    @Autowired
    private ApplicationContext application;

    @Test
    void saysInWhichLanguagesAListIsPrintedWithoutOpeningIt(
            @Autowired Incidents incidents,
            @Autowired Rosters rosters,
            @Autowired Matching matching,
            @Autowired People people,
            @Autowired Cases cases,
            @Autowired FactImports facts,
            @Autowired GateOwners owners)
            throws SQLException {
        var lists = new SomeLists(incidents, rosters);
        var incident = new SomeTravellers(lists, matching, people, cases, facts, owners).ready();
        var manifest = Acting.as(
                SomeActors.lead(),
                () -> ((Drafting.Drafted) manifests.draft(incident, SomeManifests.FLIGHT)).manifest());
        int before = opened();

        var languages = Acting.as(SomeActors.lead(), () -> prints.languages(manifest));
        int afterwards = opened();
        Acting.as(SomeActors.lead(), () -> names.of(manifest));

        assertThat(languages).containsExactly("id", "en");
        assertThat(afterwards).isEqualTo(before);
        assertThat(opened()).isGreaterThan(before);
    }

    @Test
    void theListHasWhatAnAirlineAndImmigrationAskFor() throws IOException {
        var incident = SomeTravellers.at(application).ready();
        var flight = new Flight("GA 857", "Phnom Penh", "Jakarta", Instant.parse("2025-11-02T22:10:00Z"));
        var manifest =
                Acting.as(SomeActors.lead(), () -> ((Drafting.Drafted) manifests.draft(incident, flight)).manifest());

        var printed = Acting.as(
                SomeActors.lead(), () -> prints.print(manifest, ExportReason.JOURNEY, "id", "https://pulang.example"));

        try (var document = Loader.loadPDF(printed.pdf())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("GA 857", "Berangkat 3 November 2025 05.10", "Kewarganegaraan", "Indonesia")
                    .contains("Berlaku sampai", "SPLP-100000", "11 Januari 1990", "KH-2025-");
        }
    }

    private int opened() throws SQLException {
        return DatabaseDoors.ask(
                        DatabaseDoors.of(application).asOwner(),
                        "select id::text from access.audit_entry where act = 'opened' and user_id = '%s'"
                                .formatted(SomeActors.lead().id().value()))
                .size();
    }
}
