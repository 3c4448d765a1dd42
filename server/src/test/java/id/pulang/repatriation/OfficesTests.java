package id.pulang.repatriation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.audit.ExportReason;
import id.pulang.cases.sections.SealedSection;
import id.pulang.cases.sections.SealedSections;
import id.pulang.cases.sections.SectionSeal;
import id.pulang.journeys.HttpOfficer;
import id.pulang.repatriation.handovers.HandoverView;
import id.pulang.repatriation.manifest.ManifestRefusal;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Agencies are trees of offices: each sees whom it received and no field beyond its purpose, asked over HTTP, at the
 * doors, and straight in the database as the application's role.
 */
@Tag("security")
@PulangTest
class OfficesTests extends OfficesOfARegion {

    @Autowired
    private SealedSections sections;

    @Test
    void twoOfficesOfOneAgencyDoNotSeeEachOthersPeopleOverHttp() {
        HandoverView ferdinand = handedTo(bitung, "Ferdinand Manurung");
        HandoverView yohana = handedTo(bekasi, "Yohana Kaunang");
        HttpOfficer here = http(bitung);
        HttpOfficer there = http(bekasi);

        assertThat(here.open("/partner/handovers").text())
                .contains("Ferdinand Manurung")
                .doesNotContain("Yohana");
        assertThat(there.open("/partner/handovers").text())
                .contains("Yohana Kaunang")
                .doesNotContain("Ferdinand");
        assertThat(here.get("/desk/cases/" + ferdinand.caseId().value()).statusCode())
                .isEqualTo(200);
        for (String path : List.of("/desk/cases/" + yohana.caseId().value(), record(yohana), person(yohana))) {
            assertThat(here.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(there.get(record(ferdinand)).statusCode()).isEqualTo(404);
    }

    @Test
    void twoOfficesOfOneAgencyDoNotSeeEachOthersPeopleInTheDatabase() throws SQLException {
        HandoverView ferdinand = handedTo(bitung, "Ferdinand Manurung");
        handedTo(bekasi, "Yohana Kaunang");
        String case1 = ferdinand.caseId().value().toString();

        Map<String, List<String>> asked = new LinkedHashMap<>();
        for (String table : List.of(
                "select c.id from cases.protection_case c",
                "select distinct f.case_id from cases.case_fact f",
                "select s.case_id from repatriation.seat s",
                "select h.case_id from repatriation.handover h")) {
            asked.put(table, seenBy(bitung, table));
        }
        assertThat(asked.values()).allSatisfy(seen -> assertThat(seen).containsExactly(case1));
        assertThat(seenBy(bitung, "select id from people.person")).hasSize(1);
        assertThat(seenBy(bitung, "select agency from access.shown")).containsExactly(bitung);
        assertThat(seenBy("PEMDA", "select id from repatriation.handover where agency like '%" + number + "'"))
                .isEmpty();
    }

    @Test
    void anOfficeThatCoordinatesSeesThoseOfTheOfficesBelowItWithoutHealthAndRecords() throws SQLException {
        handedTo(bitung, "Ferdinand Manurung");
        HandoverView bambang = handedTo(shelter, "Bambang Sutrisno");
        handedTo(bekasi, "Yohana Kaunang");

        assertThat(seenBy(coordinating, "select id from people.person")).hasSize(2);
        assertThat(seenBy(coordinating, "select id from repatriation.handover")).isEmpty();
        assertThat(seenBy(coordinating, "select id from assistance.fitness_finding"))
                .isEmpty();
        assertThat(seenBy(coordinating, "select fact from cases.case_fact"))
                .contains("HANDED_OVER")
                .doesNotContain("FIT_TO_TRAVEL");
        assertThat(seal(coordinating, bambang)).isInstanceOf(SectionSeal.Hidden.class);
        assertThat(refusedAt(coordinating)).containsExactly(ManifestRefusal.NOT_AN_AGENCY);
    }

    @Test
    void givesEachOfficeOnlyTheLinesOfItsPurpose() throws Exception {
        HandoverView cared = handedTo(shelter, "Bambang Sutrisno");
        HandoverView returned = handedTo(bitung, "Ferdinand Manurung");
        HandoverView police = handedTo("POLRI", "Yohana Kaunang");

        assertThat(print(shelter, cared)).contains("layak bepergian", BAG, "PP 9/2008");
        assertThat(print(bitung, returned)).contains(BAG, "PP 9/2008").doesNotContain("layak bepergian");
        assertThat(print("POLRI", police))
                .contains("UU 21/2007 Pasal 18")
                .doesNotContain("layak bepergian", BAG, "PP 9/2008");
        assertThat(seal(shelter, cared)).isInstanceOf(SectionSeal.Open.class);
        assertThat(seal(bitung, returned)).isInstanceOf(SectionSeal.Hidden.class);
        assertThat(seenBy(shelter, "select id from assistance.fitness_finding")).hasSize(1);
        assertThat(seenBy(bitung, "select id from assistance.fitness_finding")).isEmpty();
    }

    private String print(String office, HandoverView record) throws Exception {
        var printed = as(office, () -> records.pdf(record.id(), ExportReason.HANDOVER, "id", "https://pulang.example"));
        try (var document = Loader.loadPDF(printed.pdf())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private SectionSeal seal(String office, HandoverView record) {
        return as(office, () -> sections.seal(record.caseId(), SealedSection.HEALTH));
    }

    private static String record(HandoverView handover) {
        return "/partner/handovers/" + handover.id().value() + "/bast";
    }
}
