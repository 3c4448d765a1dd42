package id.pulang.demo;

import id.pulang.cases.CaseId;
import id.pulang.demo.folder.DemoStory;
import id.pulang.demo.seats.DemoSeats;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.repatriation.BoardingGate;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.Flight;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.manifest.Approval;
import id.pulang.repatriation.manifest.Boarding;
import id.pulang.repatriation.manifest.ManifestId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** The part of those who bring people home: the manifest, the door of the aircraft, the handover. */
@Component
class DemoJourney {

    private final DemoOfficers officers;
    private final Manifests manifests;
    private final BoardingGate gate;
    private final DemoArrival arrival;
    private final DemoSeats seats;
    private final Clock clock;

    DemoJourney(
            DemoOfficers officers,
            Manifests manifests,
            BoardingGate gate,
            DemoArrival arrival,
            DemoSeats seats,
            Clock clock) {
        this.officers = officers;
        this.manifests = manifests;
        this.gate = gate;
        this.arrival = arrival;
        this.seats = seats;
        this.clock = clock;
    }

    /** Drafts a manifest of everyone who is ready and has it frozen by two. */
    Frozen freeze(IncidentId incident, DemoStory story, Duration untilDeparture) {
        ManifestId manifest = draft(incident, story, untilDeparture);
        Approval second = Acting.as(officers.officer("head"), () -> manifests.approve(manifest, version(manifest)));
        if (second instanceof Approval.Frozen(int people, var _)) {
            return new Frozen(manifest, people);
        }
        throw new IllegalStateException("The manifest was not frozen: " + second);
    }

    /** Drafts a manifest of everyone who is ready, with buses and seats, which one of two has approved then. */
    ManifestId draft(IncidentId incident, DemoStory story, Duration untilDeparture) {
        Flight flight = story.flight(clock.instant().plus(untilDeparture));
        Actor lead = officers.officer("lead");
        ManifestId manifest = Acting.as(lead, () -> switch (manifests.draft(incident, flight)) {
            case Drafting.NobodyReady() -> throw new IllegalStateException("Nobody is ready to go home");
            case Drafting.Drafted(ManifestId drafted, int _) -> drafted;
        });
        seats.give(manifest, officers.officer("consul"), lead);
        Acting.as(lead, () -> manifests.approve(manifest, version(manifest)));
        return manifest;
    }

    private long version(ManifestId manifest) {
        return manifests.summary(manifest).version();
    }

    /** Ticks everyone at the door and departs; returns how many came aboard. */
    int board(Frozen frozen) {
        return Acting.as(officers.officer("lead"), () -> {
            int boarded = tick(frozen, Integer.MAX_VALUE);
            arrival.depart(frozen.manifest());
            return boarded;
        });
    }

    /** Lands; where no time has passed since the departure, the story says why that is recorded now. */
    void land(Frozen frozen, DemoStory story) {
        arrival.land(frozen.manifest(), story.late());
    }

    /** Ticks the first ones at the door, whose aircraft stays; returns how many came aboard. */
    int boardFirst(Frozen frozen, int most) {
        return Acting.as(officers.officer("lead"), () -> tick(frozen, most));
    }

    private int tick(Frozen frozen, int most) {
        return (int) seats.people(frozen.manifest()).stream()
                .limit(most)
                .map(person -> gate.board(frozen.manifest(), person))
                .filter(Boarding.Boarded.class::isInstance)
                .count();
    }

    /** Hands everyone over, in turn to two agencies; nobody is home before their officers have accepted. */
    DemoArrival.HandedOver handOver(Frozen frozen, DemoStory story) {
        List<CaseId> people = Acting.as(officers.officer("lead"), () -> seats.people(frozen.manifest()));
        return arrival.handOver(frozen.manifest(), people, story.receivers());
    }

    /** Each agency's own officer accepts those who were handed to it; returns how many are home then. */
    int accept(IncidentId incident, DemoArrival.HandedOver handed) {
        return arrival.accept(incident, handed);
    }

    /** Each agency's own officer accepts some, refuses one and leaves one; returns how many are home then. */
    int answerInPart(DemoArrival.HandedOver handed, String refusal) {
        return arrival.answerInPart(handed, refusal);
    }

    /** A manifest that two people have frozen. */
    record Frozen(ManifestId manifest, int people) {}
}
