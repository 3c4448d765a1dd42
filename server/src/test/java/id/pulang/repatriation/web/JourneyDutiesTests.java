package id.pulang.repatriation.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.pages.Duty;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.SomeManifests;
import id.pulang.repatriation.SomeTravellers;
import id.pulang.repatriation.departures.Departures;
import id.pulang.repatriation.manifest.ManifestId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** Two incidents of one night each have a first group: whatever waits on a group says of which incident it is. */
@PulangTest
class JourneyDutiesTests {

    @Autowired
    ApplicationContext server;

    @Autowired
    JourneyDuties duties;

    @Autowired
    Manifests manifests;

    @Autowired
    Departures departures;

    @Autowired
    Incidents incidents;

    @Test
    void everyStateOfAGroupNamesItsIncident() {
        IncidentId incident = SomeTravellers.at(server).ready();
        var some = SomeManifests.at(server);

        ManifestId group = some.draft(incident);
        saysWhoseGroupItIs(group, incident);
        approved(some, group);
        saysWhoseGroupItIs(group, incident);
        flown(some, group);
        saysWhoseGroupItIs(group, incident);
    }

    @Test
    void theLeadIsToldWhoIsReadyAndWhatWaitsForTheHead() {
        IncidentId incident = SomeTravellers.at(server).ready();
        var some = SomeManifests.at(server);
        String toDraft = "/desk/repatriation?incident=" + incident.value();

        assertThat(at(SomeActors.lead(), toDraft)).singleElement().satisfies(each -> {
            assertThat(each.what()).isEqualTo("repatriation.duty.ready");
            assertThat(each.of()).isEqualTo(5);
        });
        ManifestId group = some.draft(incident);
        String place = "/desk/repatriation/" + group.value();
        assertThat(at(SomeActors.lead(), toDraft)).isEmpty();
        assertThat(at(SomeActors.lead(), place)).extracting(Duty::what).containsExactly("repatriation.duty.approval");
        assertThat(at(SomeActors.head(), place))
                .as("until the lead has approved")
                .isEmpty();
        Acting.as(SomeActors.lead(), () -> manifests.approve(group, some.version(group)));
        assertThat(at(SomeActors.lead(), place)).extracting(Duty::what).containsExactly("repatriation.duty.with-head");
        assertThat(at(SomeActors.head(), place)).extracting(Duty::what).containsExactly("repatriation.duty.approval");
    }

    @Test
    void theHeadSendsADraftBackWithAReasonThatTheLeadReads(
            @Autowired Accounts accounts, @Value("${local.server.port}") int port) {
        var officers = new HttpOfficers(accounts, port);
        var some = SomeManifests.at(server);
        ManifestId group = some.draft(SomeTravellers.at(server).ready());
        String place = "/desk/repatriation/" + group.value();
        Acting.as(SomeActors.lead(), () -> manifests.approve(group, some.version(group)));
        HttpOfficer head = officers.as(SomeActors.head());

        var back = head.submit(
                HttpOfficer.form(head.open(place), place + "/back"), Map.of("reason", "Pisahkan keluarga Lubis"));

        assertThat(back.select("[role=status]").text()).contains("dikembalikan");
        var page = officers.as(SomeActors.lead()).open(place);
        assertThat(page.select(".next .alert").text()).contains("Pisahkan keluarga Lubis");
        assertThat(page.select("form[action$=/approve]")).as("to approve again").hasSize(1);
        assertThat(Acting.as(SomeActors.lead(), () -> manifests.summary(group)).lead())
                .isNull();
    }

    private List<Duty> at(Actor officer, String place) {
        boolean lead = officer.holds(Role.REPATRIATION_LEAD);
        return Acting.as(
                        officer,
                        () -> Stream.concat(
                                        duties.waiting().stream(), lead ? duties.ahead().stream() : Stream.<Duty>of())
                                .toList())
                .stream()
                .filter(each -> each.to().equals(place))
                .toList();
    }

    private void approved(SomeManifests some, ManifestId group) {
        Acting.as(SomeActors.lead(), () -> manifests.approve(group, some.version(group)));
        Acting.as(SomeActors.head(), () -> manifests.approve(group, some.version(group)));
    }

    private void flown(SomeManifests some, ManifestId group) {
        Acting.as(SomeActors.lead(), () -> departures.depart(group, some.version(group), ""));
        Acting.as(SomeActors.lead(), () -> departures.land(group, some.version(group), SomeManifests.LATE));
    }

    private void saysWhoseGroupItIs(ManifestId group, IncidentId incident) {
        List<Duty> waiting = Acting.as(SomeActors.lead(), duties::waiting).stream()
                .filter(each -> each.to().contains(group.value().toString()))
                .toList();
        String title =
                Acting.as(SomeActors.lead(), () -> incidents.reference(incident).title());
        assertThat(waiting)
                .singleElement()
                .satisfies(each -> assertThat(each.with().toString()).contains("(" + title + ")"));
    }
}
