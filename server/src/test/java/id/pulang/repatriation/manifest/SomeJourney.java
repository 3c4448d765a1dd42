package id.pulang.repatriation.manifest;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.decision.ClearedToTravel;
import id.pulang.clearances.decision.SomePasses;
import id.pulang.identity.Actor;
import id.pulang.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;

/** A journey of invented people on one day. */
final class SomeJourney {

    static final LocalDate TODAY = LocalDate.of(2025, 10, 22);
    static final Instant NOW = Instant.parse("2025-10-22T01:00:00Z");
    static final Actor LEAD = SomeActors.lead();
    static final Actor HEAD = SomeActors.head();

    private SomeJourney() {}

    static CaseId somebody(long number) {
        return new CaseId(new UUID(1, number));
    }

    static ClearedToTravel pass(long number) {
        return SomePasses.pass(somebody(number), new PersonId(new UUID(2, number)), TODAY);
    }

    static List<ClearedToTravel> passes(long people) {
        return LongStream.range(0, people).mapToObj(SomeJourney::pass).toList();
    }

    static Map<CaseId, Clearance> allGreen(long people) {
        Map<CaseId, Clearance> answers = new LinkedHashMap<>();
        passes(people).forEach(pass -> answers.put(pass.caseId(), SomePasses.granted(pass)));
        return answers;
    }

    static Manifest draft(long people) {
        return Manifest.draft(new ManifestId(new UUID(3, 3)), passes(people), UUID::randomUUID, LEAD, NOW);
    }

    static Manifest frozen(long people) {
        var manifest = draft(people);
        manifest.approve(LEAD, manifest.version(), allGreen(people), NOW, TODAY);
        manifest.approve(HEAD, manifest.version(), allGreen(people), NOW, TODAY);
        return manifest;
    }

    static Manifest landed(long people) {
        var manifest = frozen(people);
        passes(people).forEach(pass -> manifest.board(pass, LEAD, NOW, TODAY));
        manifest.move(Step.DEPART, "", manifest.version(), LEAD, NOW);
        manifest.move(Step.LAND, "", manifest.version(), LEAD, NOW);
        return manifest;
    }
}
