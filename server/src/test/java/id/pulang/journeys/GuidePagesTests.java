package id.pulang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The guide in the pages: one's own first, in the language of the reader, and the way to the others. */
class GuidePagesTests extends ListsOverHttp {

    @Test
    void theMenuOfEachPageLeadsToTheGuideOfOnesOwnWork() {
        HttpOfficer officer = officers.as(SomeActors.medical());
        String address =
                officer.open("/desk").select(".menu a:contains(Panduan)").attr("href");

        Document guide = officer.open(address);

        assertThat(guide.select("h1").text()).isEqualTo("Panduan petugas medis");
        assertThat(guide.select(".guide h2").eachText()).contains("Memeriksa", "Yang berlaku bagi semua");
        assertThat(guide.select(".guide-others a")).hasSize(8);
    }

    @Test
    void theGuideOfAColleagueIsOneLinkAway() {
        HttpOfficer officer = officers.as(SomeActors.medical());
        String address = officer.open("/desk/guide")
                .select(".guide-others a:contains(koordinator)")
                .attr("href");

        assertThat(officer.open(address).select(".guide").text()).contains("Serah terima");
        assertThat(officer.open("/desk/guide?role=NOBODY").select("h1").text())
                .as("of nobody: one's own")
                .isEqualTo("Panduan petugas medis");
    }
}
