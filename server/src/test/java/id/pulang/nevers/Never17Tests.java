package id.pulang.nevers;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.clearances.GateOwners;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.stations.Count;
import id.pulang.incidents.stations.Stations;
import id.pulang.journeys.HttpOfficer;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Never 17: invent numbers. */
@Tag("security")
@PulangTest
class Never17Tests {

    @Autowired
    private AttackedServer server;

    @Autowired
    private Stations stations;

    @Autowired
    private GateOwners owners;

    /** The attack: a list says that everybody is verified and screened, and the pages repeat it. */
    @Test
    void whatAListClaimsIsCountedNowhereAsDone() {
        IncidentId incident = server.travellers().claimed();

        assertThat(counts(incident))
                .containsEntry("people", 5L)
                .containsEntry("verified", 0L)
                .containsEntry("screened", 0L)
                .containsEntry("home", 0L);

        owners.confirm(incident);

        assertThat(counts(incident))
                .containsEntry("verified", 5L)
                .containsEntry("screened", 5L)
                .containsEntry("home", 0L);
    }

    /** The attack: let the page say that a registry confirmed what two officers heard in a talk. */
    @Test
    void nobodyIsSaidToHaveAttestedWhatTheyWereNotAskedFor() {
        IncidentId incident = server.travellers().ready();

        var verified = Acting.as(SomeActors.head(), () -> stations.river(incident)).narrowings().stream()
                .filter(station -> station.code().equals("verified"))
                .flatMap(station -> station.count().parts().stream())
                .collect(toMap(Count.Part::code, Count.Part::value));

        assertThat(verified).containsOnly(entry("REGISTRY", 0L), entry("INTERVIEW", 5L));
    }

    /** The attack: let the file of an adult say that two officers settled it, which nobody did. */
    @Test
    void noPageSaysThatTwoOfficersSettledAnAgeWhichNobodyAskedAbout() {
        var travellers = server.travellers();
        IncidentId incident = travellers.ready();
        var adult = travellers.byName(incident).values().iterator().next();
        HttpOfficer officer = server.as(SomeActors.head());

        var gate = officer.open("/desk/clearances/h/" + adult.value() + "/minor_escort");
        var board = officer.open("/desk/clearances?table=true&incident=" + incident.value());

        assertThat(gate.select(".now").text())
                .contains("tidak diperlukan: dewasa")
                .doesNotContain("dua petugas", "terpenuhi", "✓");
        assertThat(board.select("a[href$=" + adult.value() + "/minor_escort]").text())
                .contains("tidak diperlukan: dewasa")
                .doesNotContain("terpenuhi", "✓");
    }

    /** An incident of which nobody has handed in anything has nothing to count. */
    @Test
    void whereNothingIsKnownNothingIsCounted() {
        assertThat(counts(server.lists().incident()).values()).containsOnly(0L);
    }

    /** What stands on the page is what was counted, as of a moment, and each number can be followed. */
    @Test
    void everyNumberOfTheRiverLeadsToAPage() {
        IncidentId incident = server.travellers().ready();
        HttpOfficer officer = server.as(SomeActors.head());
        var page = officer.open("/desk/incidents/" + incident.value());

        Acting.as(SomeActors.head(), () -> stations.river(incident))
                .narrowings()
                .forEach(station -> {
                    assertThat(page.text())
                            .as(station.code())
                            .contains(String.valueOf(station.count().value()));
                    String link = station.count().link();
                    assertThat(link).as(station.code()).isNotNull();
                    assertThat(officer.get(link).statusCode())
                            .as(station.code())
                            .isEqualTo(200);
                });
    }

    private Map<String, Long> counts(IncidentId incident) {
        Map<String, Long> counts = new TreeMap<>();
        Acting.as(SomeActors.head(), () -> stations.river(incident))
                .narrowings()
                .forEach(station -> counts.put(station.code(), station.count().value()));
        return counts;
    }
}
