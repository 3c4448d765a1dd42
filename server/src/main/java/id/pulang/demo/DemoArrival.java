package id.pulang.demo;

import id.pulang.cases.CaseId;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.departures.Departures;
import id.pulang.repatriation.handovers.HandoverId;
import id.pulang.repatriation.handovers.HandoverRecords;
import id.pulang.repatriation.handovers.Handovers;
import id.pulang.repatriation.manifest.Amendment;
import id.pulang.repatriation.manifest.ManifestId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * The part of those who give and those who take people at home: handed over by the mission, accepted by the agencies.
 */
@Component
class DemoArrival {

    private final DemoOfficers officers;
    private final Manifests manifests;
    private final Departures departures;
    private final Handovers handovers;
    private final HandoverRecords records;

    DemoArrival(
            DemoOfficers officers,
            Manifests manifests,
            Departures departures,
            Handovers handovers,
            HandoverRecords records) {
        this.officers = officers;
        this.manifests = manifests;
        this.departures = departures;
        this.handovers = handovers;
        this.records = records;
    }

    /** Sends a manifest on its way at the hour of its flight; for the lead who acts. */
    void depart(ManifestId manifest) {
        done(departures.depart(manifest, manifests.summary(manifest).version(), ""));
    }

    /** Lands, with the word why that is recorded at once after the departure. */
    void land(ManifestId manifest, String late) {
        Acting.as(
                officers.officer("lead"),
                () -> done(departures.land(manifest, manifests.summary(manifest).version(), late)));
    }

    private static void done(Amendment outcome) {
        if (!(outcome instanceof Amendment.Done)) {
            throw new IllegalStateException("The journey did not go on: " + outcome);
        }
    }

    /** Hands everyone over, in turn to two agencies; nobody is home before their officers have accepted. */
    HandedOver handOver(ManifestId manifest, List<CaseId> people, List<String> receivers) {
        Map<Actor, List<HandoverId>> waiting = new LinkedHashMap<>();
        IntStream.range(0, receivers.size()).forEach(turn -> {
            Actor receiver = officers.officer(receivers.get(turn));
            waiting.put(receiver, handOver(manifest, share(people, turn, receivers.size()), receiver.post()));
        });
        int handedOver = Acting.as(
                officers.officer("lead"),
                () -> manifests.summary(manifest).tally().handedOver());
        return new HandedOver(handedOver, waiting);
    }

    /** Each agency's own officer accepts those who were handed to it; returns how many are home then. */
    int accept(IncidentId incident, HandedOver handed) {
        handed.waiting().forEach((receiver, made) -> Acting.as(receiver, () -> made.forEach(handovers::countersign)));
        return Acting.as(officers.officer("lead"), () -> records.home(incident).size());
    }

    /** Each agency accepts all but the last two, of whom it refuses one and leaves one without an answer. */
    int answerInPart(HandedOver handed, String refusal) {
        return handed.waiting().entrySet().stream()
                .mapToInt(each -> Acting.as(each.getKey(), () -> answerInPart(each.getValue(), refusal)))
                .sum();
    }

    private int answerInPart(List<HandoverId> made, String refusal) {
        int accepted = Math.max(0, made.size() - 2);
        made.stream().limit(accepted).forEach(handovers::countersign);
        made.stream()
                .skip(accepted)
                .limit(made.size() - accepted - 1L)
                .forEach(each -> handovers.refuse(each, refusal));
        return accepted;
    }

    private static List<CaseId> share(List<CaseId> people, int turn, int of) {
        return IntStream.range(0, people.size())
                .filter(place -> place % of == turn)
                .mapToObj(people::get)
                .toList();
    }

    private List<HandoverId> handOver(ManifestId manifest, List<CaseId> people, PostCode agency) {
        return Acting.as(officers.officer("lead"), () -> handovers.handOver(manifest, people, agency, ""))
                .made();
    }

    /**
     * What the mission handed over, and which records wait for which officer of an agency.
     *
     * @param people how many
     */
    record HandedOver(int people, Map<Actor, List<HandoverId>> waiting) {}
}
