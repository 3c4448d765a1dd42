package id.pulang.repatriation.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseId;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.repatriation.BoardingGate;
import id.pulang.repatriation.SomeManifests;
import id.pulang.repatriation.SomeTravellers;
import id.pulang.repatriation.manifest.Cause;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.SeatReason;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Who stays behind unwell: whoever stands at the bus reads that, and nothing of what they suffer from. */
@Tag("security")
@PulangTest
class HealthAtTheDoorTests {

    @Test
    void noListOfAJourneySaysWhatSomebodySuffersFrom(
            @Autowired ApplicationContext server,
            @Autowired BoardingGate gate,
            @Autowired Accounts accounts,
            @LocalServerPort int port) {
        var travellers = SomeTravellers.at(server);
        IncidentId incident = travellers.ready();
        Map<String, CaseId> people = travellers.byName(incident);
        ManifestId manifest = SomeManifests.at(server).frozen(incident);
        CaseId unwell = people.values().iterator().next();
        Acting.as(
                SomeActors.lead(),
                () -> gate.leaveBehind(manifest, unwell, new SeatReason(Cause.UNWELL, "Demam sangat tinggi")));
        HttpOfficer lead = new HttpOfficers(accounts, port).as(SomeActors.lead());

        for (String page : new String[] {
            "/field/boarding/" + manifest.value(),
            "/desk/repatriation/" + manifest.value(),
            "/desk/repatriation/cases/" + unwell.value(),
            "/desk/cases/" + unwell.value()
        }) {
            assertThat(lead.open(page).text())
                    .as(page)
                    .containsIgnoringCase("tidak naik")
                    .doesNotContain("Demam sangat tinggi", "kondisi kesehatan hari ini:", "UNWELL");
        }
        assertThat(lead.open("/field/boarding/" + manifest.value())
                        .select("li.is-NOT_BOARDED")
                        .text())
                .doesNotContain("kesehatan");
    }
}
