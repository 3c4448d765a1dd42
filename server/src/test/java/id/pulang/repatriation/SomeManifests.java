package id.pulang.repatriation;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.repatriation.manifest.ManifestId;
import java.util.Collection;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** Manifests of invented people who are ready to go home, as a mission lead draws them up and a head approves them. */
public final class SomeManifests {

    static final Flight FLIGHT = new Flight("GA 857", "Phnom Penh", "Jakarta", null);

    private final Manifests manifests;
    private final BoardingGate gate;

    private SomeManifests(Manifests manifests, BoardingGate gate) {
        this.manifests = manifests;
        this.gate = gate;
    }

    /** Those of a server. */
    public static SomeManifests at(ApplicationContext server) {
        return new SomeManifests(server.getBean(Manifests.class), server.getBean(BoardingGate.class));
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
        lead(() -> manifests.depart(manifest, version(manifest)));
        lead(() -> manifests.land(manifest, version(manifest)));
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
