package id.pulang.faults;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.clearances.GateOwners;
import id.pulang.clearances.lists.FactImports;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.SomeIncident;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.people.People;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.people.review.Reviews;
import id.pulang.repatriation.BoardingGate;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.Flight;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.SomeManifests;
import id.pulang.repatriation.SomeTravellers;
import id.pulang.repatriation.departures.Departures;
import id.pulang.repatriation.manifest.ManifestId;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** What officers do, at the doors of a running server. */
record Doors(ApplicationContext server) {

    private static final Flight FLIGHT = SomeManifests.flight("GA 857", "Phnom Penh", "Jakarta");

    Incidents incidents() {
        return server.getBean(Incidents.class);
    }

    Rosters rosters() {
        return server.getBean(Rosters.class);
    }

    Manifests manifests() {
        return server.getBean(Manifests.class);
    }

    Departures departures() {
        return server.getBean(Departures.class);
    }

    BoardingGate gate() {
        return server.getBean(BoardingGate.class);
    }

    Matching matching() {
        return server.getBean(Matching.class);
    }

    Reviews reviews() {
        return server.getBean(Reviews.class);
    }

    People people() {
        return server.getBean(People.class);
    }

    SomeLists lists() {
        return new SomeLists(incidents(), rosters());
    }

    SomeTravellers travellers() {
        return new SomeTravellers(
                lists(),
                matching(),
                people(),
                server.getBean(Cases.class),
                server.getBean(FactImports.class),
                GateOwners.at(server));
    }

    List<CaseId> cases(IncidentId incident) {
        return List.copyOf(travellers().byName(incident).values());
    }

    IncidentId openIncident() {
        return Acting.as(SomeActors.registration(), () -> incidents().open(SomeIncident.inChreyThum()));
    }

    /** Hands in a list and begins to write it. */
    UploadId beginImport(IncidentId incident, LongList list) {
        return Acting.as(SomeActors.registration(), () -> {
            UploadId upload = upload(incident, list);
            rosters().accept(upload);
            return upload;
        });
    }

    UploadId upload(IncidentId incident, LongList list) {
        return switch (rosters().receive(incident, "daftar.csv", new ByteArrayInputStream(list.bytes()))) {
            case Received.Readable(UploadId upload, var _) -> upload;
            case Received.Known(UploadId upload) -> upload;
            case Received.Refused(var problem) -> throw new IllegalStateException(problem.code());
        };
    }

    long done(UploadId upload) {
        return Acting.as(SomeActors.registration(), () -> rosters().progress(upload))
                .done();
    }

    boolean isFinished(UploadId upload) {
        return Acting.as(SomeActors.registration(), () -> rosters().progress(upload))
                .finished();
    }

    ManifestId draft(IncidentId incident) {
        return switch (Acting.as(SomeActors.lead(), () -> manifests().draft(incident, FLIGHT))) {
            case Drafting.Drafted drafted -> drafted.manifest();
            case Drafting.NobodyReady _ -> throw new IllegalStateException("nobody is ready");
        };
    }

    ManifestId freeze(ManifestId manifest) {
        Acting.as(SomeActors.lead(), () -> manifests().approve(manifest, version(manifest)));
        Acting.as(SomeActors.head(), () -> manifests().approve(manifest, version(manifest)));
        return manifest;
    }

    long version(ManifestId manifest) {
        return Acting.as(SomeActors.head(), () -> manifests().summary(manifest)).version();
    }
}
