package id.pulang.nevers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.incidents.IncidentId;
import id.pulang.journeys.HttpOfficer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Never 4: publish or export small cells. Nothing is published, so for that the class guards an absence. What leaves
 * the house with counts of people is the situation report of an incident: officers alone print it, and it hides small
 * cells.
 */
@Tag("security")
@PulangTest
class Never04Tests {

    @Autowired
    private AttackedServer server;

    /** The attack: read everything that is open before and after some people came, and conclude from the difference. */
    @Test
    void whatIsOpenSaysTheSameHoweverManyPeopleAreKnown() {
        var before = server.openPages();

        server.travellers().claimed();

        assertThat(before).hasSizeGreaterThan(3);
        assertThat(server.openPages()).isEqualTo(before);
    }

    @Test
    void noAddressOffersFigures() {
        assertThat(server.addressesAndFields())
                .noneMatch(each ->
                        each.matches("(?i).*(statist|figures|open-?data|aggregate|communiqu|histogram|pivot).*"));
    }

    /**
     * The attack: print how an incident of five people stands, and read off how many are of which age, sex or health.
     */
    @Test
    void theReportOfFivePeopleTellsNoSmallCell() throws IOException {
        String page = page(server.travellers().claimed());
        HttpOfficer lead = server.as(SomeActors.lead());

        String text = text(lead.post(HttpOfficer.form(lead.open(page), page), Map.of("language", "en")));

        assertThat(text)
                .contains(
                        "All people: 5",
                        "under 18 years \u2022",
                        "age not known \u2022",
                        "female \u2022",
                        "male \u2022")
                .containsPattern("Fit to travel \u2022 \u2022 \u2022")
                .containsPattern("Own choice \u2022 \u2022 \u2022")
                .containsPattern("Child's escort \u2022 \u2022 \u2022");
    }

    @Test
    void nobodyElseSeesTheReport() {
        String page = page(server.travellers().claimed());

        assertThat(server.as(SomeActors.kemensos()).get(page).statusCode()).isEqualTo(403);
        assertThat(server.stranger().get(page).uri()).hasPath("/login");
    }

    private static String page(IncidentId incident) {
        return "/desk/incidents/" + incident.value() + "/situation";
    }

    private static String text(HttpResponse<byte[]> paper) throws IOException {
        try (var document = Loader.loadPDF(paper.body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
