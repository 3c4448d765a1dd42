package id.pulang.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseSummary;
import id.pulang.clearances.FourPeople;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.NewIncident;
import id.pulang.incidents.SomeIncident;
import id.pulang.pages.Finders.Group;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.Flight;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.SomeManifests;
import id.pulang.repatriation.SomeTravellers;
import id.pulang.repatriation.manifest.ManifestId;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One search over people, cases, incidents and manifests, in which nobody finds what they may not see. */
@Tag("security")
@PulangTest
class FindersTests {

    private static final int MOST = 25;

    @Autowired
    private Finders finders;

    @Autowired
    private FourPeople some;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Manifests manifests;

    @Autowired
    private ApplicationContext server;

    @Test
    void aMisspeltNameLeadsToTheCaseAndToThePerson() {
        CaseSummary wiranti = some.alone("Wiranti Kusumaningtyas");

        List<Group> found = find(SomeActors.consular(), "Wirnati Kusumaningtias");

        assertThat(found).extracting(Group::kind).startsWith("cases", "people");
        assertThat(paths(found))
                .contains(
                        "/desk/cases/" + wiranti.id().value(),
                        "/desk/people/" + wiranti.person().value());
    }

    @Test
    void aNumberOfACaseIsFoundHoweverItIsWritten() {
        CaseSummary siti = some.at(some.open(), 1);
        String bare = siti.number().value().replace("-", "").toLowerCase(Locale.ROOT);

        assertThat(paths(find(SomeActors.consular(), bare)))
                .contains("/desk/cases/" + siti.id().value());
    }

    @Test
    void anIncidentIsFoundByWordsOfItsTitle() {
        IncidentId incident = some.withoutCases();
        String title = Acting.as(SomeActors.consular(), () -> incidents.summary(incident))
                .title();

        assertThat(paths(find(SomeActors.consular(), title.toUpperCase(Locale.ROOT))))
                .contains("/desk/incidents/" + incident.value());
    }

    @Test
    void anIncidentIsToldByTheDayOfThePostAndNotOfGreenwich() {
        NewIncident some = SomeIncident.inChreyThum();
        Acting.as(
                SomeActors.consular(),
                () -> incidents.open(new NewIncident(
                        "Svay Rieng di malam hari",
                        some.place(),
                        Instant.parse("2025-10-19T18:30:00Z"),
                        some.hazard(),
                        some.known(),
                        some.knownAsOf(),
                        some.source())));

        List<Found> found = find(SomeActors.consular(), "malam svay").getLast().found();

        assertThat(found).extracting(Found::day).contains(LocalDate.of(2025, 10, 20));
    }

    @Test
    void signsAloneFitNothing() {
        some.withoutCases();

        assertThat(find(SomeActors.consular(), "---")).isEmpty();
    }

    @Test
    void aManifestIsFoundByItsFlightByThoseOnlyWhoTravelWithIt() {
        IncidentId incident = SomeTravellers.at(server).ready();
        Flight flight = SomeManifests.flight("QX 9471", "Phnom Penh", "Jakarta");
        ManifestId manifest = switch (Acting.as(SomeActors.lead(), () -> manifests.draft(incident, flight))) {
            case Drafting.Drafted drafted -> drafted.manifest();
            case Drafting.NobodyReady nobody -> throw new AssertionError(nobody);
        };

        assertThat(paths(find(SomeActors.lead(), "qx9471"))).containsExactly("/desk/repatriation/" + manifest.value());
        assertThat(find(SomeActors.reviewer(), "qx9471")).isEmpty();
        assertThat(find(SomeActors.elsewhere(), "qx9471")).isEmpty();
    }

    @Test
    void whoMayNotSeeThemFindsNobodyAndTheTrailSaysSo() throws SQLException {
        CaseSummary ngatinah = some.alone("Ngatinah Purwodarminto");

        assertThat(paths(find(SomeActors.consular(), "Ngatinah Purwodarminto"))).hasSize(2);
        assertThat(find(SomeActors.elsewhere(), "Ngatinah Purwodarminto")).isEmpty();
        assertThat(find(SomeActors.elsewhere(), ngatinah.number().value())).isEmpty();
        assertThat(find(SomeActors.kemensos(), "Ngatinah Purwodarminto")).isEmpty();

        assertThat(searches(SomeActors.elsewhere())).startsWith("", "");
    }

    @Test
    void eachSearchLeavesALineThatDoesNotSayWhatWasTyped() throws SQLException {
        some.open();
        int before = searches(SomeActors.consularTwo()).size();

        find(SomeActors.consularTwo(), "Teuku Iskandar");
        find(SomeActors.consularTwo(), "Te");

        List<String> after = searches(SomeActors.consularTwo());
        assertThat(after).hasSize(before + 1);
        assertThat(after.getFirst()).matches("cases \\d+, people \\d+.*").doesNotContainIgnoringCase("Teuku");
    }

    private List<Group> find(Actor actor, String words) {
        return Acting.as(actor, () -> finders.find(words, MOST));
    }

    private List<String> searches(Actor actor) throws SQLException {
        UUID id = actor.id().value();
        return DatabaseDoors.ask(
                DatabaseDoors.of(server).asOwner(),
                "select detail from access.audit_entry where act = 'searched' and user_id = '%s' order by id desc"
                        .formatted(id));
    }

    private static List<String> paths(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.found().stream())
                .map(Found::path)
                .toList();
    }
}
