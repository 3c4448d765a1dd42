package id.pulang.repatriation;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.repatriation.departures.Departures;
import id.pulang.repatriation.manifest.ManifestId;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** Manifests of invented people who are ready to go home, as a mission lead draws them up and a head approves them. */
public final class SomeManifests {

    /** A flight whose hour has come for the clock of tests. */
    public static final Flight FLIGHT = flight("GA 857", "Phnom Penh", "Jakarta");

    /** Why a landing is recorded at once after the departure, as tests do. */
    public static final String LATE = "Dicatat setelah rombongan tiba";

    private final Manifests manifests;
    private final Departures departures;
    private final BoardingGate gate;

    private SomeManifests(Manifests manifests, Departures departures, BoardingGate gate) {
        this.manifests = manifests;
        this.departures = departures;
        this.gate = gate;
    }

    /** Those of a server. */
    public static SomeManifests at(ApplicationContext server) {
        return new SomeManifests(
                server.getBean(Manifests.class), server.getBean(Departures.class), server.getBean(BoardingGate.class));
    }

    /** A flight between two places whose hour has come for the clock of tests. */
    public static Flight flight(String number, String from, String to) {
        return new Flight(number, from, to, Instant.parse("2025-10-22T00:30:00Z"));
    }

    /** Not yet approved, of all who are ready. */
    public ManifestId draft(IncidentId incident) {
        return switch (lead(() -> manifests.draft(incident, FLIGHT))) {
            case Drafting.Drafted drafted -> drafted.manifest();
            case Drafting.NobodyReady _ -> throw new AssertionError("nobody is ready");
        };
    }

    /** Approved by two. */
    public ManifestId frozen(IncidentId incident) {
        ManifestId manifest = draft(incident);
        lead(() -> manifests.approve(manifest, version(manifest)));
        Acting.as(SomeActors.head(), () -> manifests.approve(manifest, version(manifest)));
        return manifest;
    }

    /** Approved, boarded by these, departed and landed. */
    public ManifestId landed(IncidentId incident, Collection<CaseId> aboard) {
        ManifestId manifest = frozen(incident);
        Acting.as(SomeActors.lead(), () -> aboard.forEach(each -> gate.board(manifest, each)));
        lead(() -> departures.depart(manifest, version(manifest), ""));
        lead(() -> departures.land(manifest, version(manifest), SomeManifests.LATE));
        return manifest;
    }

    /** The version to state with the next act. */
    public long version(ManifestId manifest) {
        return Acting.as(SomeActors.head(), () -> manifests.summary(manifest)).version();
    }

    private static <T> T lead(Supplier<T> work) {
        return Acting.as(SomeActors.lead(), work);
    }
}
