package id.pulang.repatriation.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.pages.Duty;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.SomeManifests;
import id.pulang.repatriation.SomeTravellers;
import id.pulang.repatriation.manifest.ManifestId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

    private void approved(SomeManifests some, ManifestId group) {
        Acting.as(SomeActors.lead(), () -> manifests.approve(group, some.version(group)));
        Acting.as(SomeActors.head(), () -> manifests.approve(group, some.version(group)));
    }

    private void flown(SomeManifests some, ManifestId group) {
        Acting.as(SomeActors.lead(), () -> manifests.depart(group, some.version(group)));
        Acting.as(SomeActors.lead(), () -> manifests.land(group, some.version(group)));
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
