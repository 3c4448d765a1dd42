package id.pulang.demo;

import id.pulang.cases.CaseId;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.repatriation.BoardingGate;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.Flight;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.NameLists;
import id.pulang.repatriation.Passenger;
import id.pulang.repatriation.handovers.Handovers;
import id.pulang.repatriation.manifest.Approval;
import id.pulang.repatriation.manifest.Boarding;
import id.pulang.repatriation.manifest.ManifestId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The part of those who bring people home: the manifest, the door of the aircraft, the handover. */
@Component
class DemoJourney {

    private static final Duration UNTIL_DEPARTURE = Duration.ofHours(9);
    private static final List<String> RECEIVERS = List.of("sekar", "bima");

    private final DemoOfficers officers;
    private final Manifests manifests;
    private final BoardingGate gate;
    private final Handovers handovers;
    private final Clock clock;
    private final NameLists names;

    DemoJourney(
            DemoOfficers officers,
            Manifests manifests,
            BoardingGate gate,
            Handovers handovers,
            NameLists names,
            Clock clock) {
        this.officers = officers;
        this.manifests = manifests;
        this.gate = gate;
        this.handovers = handovers;
        this.names = names;
        this.clock = clock;
    }

    /** Drafts a manifest of everyone who is ready and has it frozen by two. */
    Frozen freeze(IncidentId incident) {
        Actor lead = officers.officer("damar");
        Flight flight =
                new Flight("GA 895", "Phnom Penh", "Jakarta", clock.instant().plus(UNTIL_DEPARTURE));
        return switch (Acting.as(lead, () -> manifests.draft(incident, flight))) {
            case Drafting.NobodyReady() -> throw new IllegalStateException("Nobody is ready to go home");
            case Drafting.Drafted(ManifestId manifest, int _) -> approved(manifest, lead);
        };
    }

    private Frozen approved(ManifestId manifest, Actor lead) {
        Acting.as(lead, () -> manifests.approve(manifest, version(manifest)));
        Approval second = Acting.as(officers.officer("ratih"), () -> manifests.approve(manifest, version(manifest)));
        if (second instanceof Approval.Frozen(int people, var _)) {
            return new Frozen(manifest, people);
        }
        throw new IllegalStateException("The manifest was not frozen: " + second);
    }

    private long version(ManifestId manifest) {
        return manifests.summary(manifest).version();
    }

    /** Ticks everyone at the door, departs and lands; returns how many came aboard. */
    int board(Frozen frozen) {
        return Acting.as(officers.officer("damar"), () -> {
            List<CaseId> waiting = people(frozen.manifest());
            long boarded = waiting.stream()
                    .map(person -> gate.board(frozen.manifest(), person))
                    .filter(Boarding.Boarded.class::isInstance)
                    .count();
            manifests.depart(frozen.manifest(), version(frozen.manifest()));
            manifests.land(frozen.manifest(), version(frozen.manifest()));
            return (int) boarded;
        });
    }

    private List<CaseId> people(ManifestId manifest) {
        return names.of(manifest).passengers().stream().map(Passenger::caseId).toList();
    }

    /** Hands everyone over, in turn to two agencies, which countersign; returns how many are home. */
    int handOver(Frozen frozen) {
        List<CaseId> people = Acting.as(officers.officer("damar"), () -> people(frozen.manifest()));
        IntStream.range(0, RECEIVERS.size()).forEach(turn -> handOver(frozen.manifest(), share(people, turn), turn));
        return Acting.as(
                officers.officer("damar"),
                () -> manifests.summary(frozen.manifest()).tally().handedOver());
    }

    private static List<CaseId> share(List<CaseId> people, int turn) {
        return IntStream.range(0, people.size())
                .filter(place -> place % RECEIVERS.size() == turn)
                .mapToObj(people::get)
                .toList();
    }

    private void handOver(ManifestId manifest, List<CaseId> people, int turn) {
        Actor receiver = officers.officer(RECEIVERS.get(turn));
        PostCode agency = receiver.post();
        var made = Acting.as(officers.officer("damar"), () -> handovers.handOver(manifest, people, agency, ""));
        Acting.as(receiver, () -> made.made().forEach(handovers::countersign));
    }

    /** A manifest that two people have frozen. */
    record Frozen(ManifestId manifest, int people) {}
}
