package id.pulang.faults;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.repatriation.SomeManifests;
import id.pulang.repatriation.manifest.Amendment;
import id.pulang.repatriation.manifest.Boarding;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * F7: what tablets send comes twice, late and in another order. Each step counts once, none before the one it needs,
 * and who looked at an older state is told what changed instead of writing over it.
 */
record RepeatedCommands(Doors doors, StoredRows stored, long seed) {

    private static final Duration FINISHED_WITHIN = Duration.ofSeconds(60);

    FaultResult run(int runs) throws Exception {
        var random = new Random(seed);
        var result = FaultResult.NONE;
        for (int run = 0; run < runs; run++) {
            IncidentId incident = doors.travellers().ready();
            result = result.and(journey(incident, random)).and(sameFile(doors.openIncident()));
        }
        return new FaultResult(runs, result.acknowledged(), result.lost(), result.wrong());
    }

    /** A whole journey, each command three times, in any order. */
    private FaultResult journey(IncidentId incident, Random random) throws Exception {
        ManifestId manifest = doors.draft(incident);
        List<CaseId> who = doors.cases(incident);
        List<Runnable> sent = new ArrayList<>();
        Set<CaseId> aboard = Collections.synchronizedSet(new HashSet<>());
        long drafted = doors.version(manifest);
        for (int times = 0; times < 3; times++) {
            sent.add(() -> Acting.as(SomeActors.lead(), () -> doors.manifests().approve(manifest, drafted)));
            sent.add(() ->
                    Acting.as(SomeActors.head(), () -> doors.manifests().approve(manifest, doors.version(manifest))));
            sent.add(() -> Acting.as(
                    SomeActors.lead(), () -> doors.departures().depart(manifest, doors.version(manifest), "")));
            who.forEach(each -> sent.add(() -> board(manifest, each, aboard)));
        }
        long overwritten = 0;
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(sent, random);
            sent.forEach(Runnable::run);
            overwritten += late(manifest, drafted);
        }
        return looked(manifest, aboard, overwritten);
    }

    private void board(ManifestId manifest, CaseId who, Set<CaseId> aboard) {
        if (Acting.as(SomeActors.lead(), () -> doors.gate().board(manifest, who)) instanceof Boarding.Boarded) {
            aboard.add(who);
        }
    }

    /** Somebody who still sees the draft changes the flight: must be refused, with what happened since. */
    private long late(ManifestId manifest, long drafted) {
        if (doors.version(manifest) == drafted) {
            return 0;
        }
        var flight = SomeManifests.flight("XX 1", "Phnom Penh", "Medan");
        var outcome = Acting.as(SomeActors.lead(), () -> doors.manifests().reschedule(manifest, flight, drafted));
        boolean told = outcome instanceof Amendment.Refused
                || outcome instanceof Amendment.Outdated outdated
                        && !outdated.stale().since().isEmpty();
        return told ? 0 : 1;
    }

    private FaultResult looked(ManifestId manifest, Set<CaseId> aboard, long overwritten) throws Exception {
        long wrong = overwritten;
        for (String act : List.of("manifest frozen", "manifest departed")) {
            wrong += Math.abs(1
                    - stored.count(
                            """
                    select count(*) from access.audit_entry e join repatriation.seat s on s.case_id = any(e.subjects)
                    where e.act = ? and s.manifest_id = ? and s.case_id = ?
                    """, act, manifest.value(), aboard.iterator().next().value()));
        }
        long boarded = stored.count(
                "select count(*) from repatriation.seat where manifest_id = ? and boarded", manifest.value());
        long facts = stored.count("""
                select count(*) from cases.case_fact f join repatriation.seat s on s.case_id = f.case_id
                where s.manifest_id = ? and f.fact = 'BOARDED'
                """, manifest.value());
        var state = Acting.as(SomeActors.lead(), () -> doors.manifests().summary(manifest))
                .state();
        return FaultResult.run(
                aboard.size(),
                Math.max(0, aboard.size() - boarded),
                wrong
                        + Math.abs(facts - aboard.size())
                        + Math.abs(boarded - aboard.size())
                        + (state == ManifestState.DEPARTED ? 0 : 1));
    }

    /** The same list is sent again while it is written, and later. */
    private FaultResult sameFile(IncidentId incident) throws Exception {
        var list = new LongList(200);
        var upload = doors.beginImport(incident, list);
        long others = 0;
        for (int times = 0; times < 3; times++) {
            var again = Acting.as(SomeActors.consular(), () -> doors.upload(incident, list));
            others += again.equals(upload) ? 0 : 1;
        }
        Patience.until(FINISHED_WITHIN, () -> doors.isFinished(upload));
        var later = Acting.as(SomeActors.consular(), () -> doors.upload(incident, list));
        long wrong = stored.wrongInImport(incident.value(), list.rows(), list.problems());
        return FaultResult.run(list.rows(), 0, others + wrong + (later.equals(upload) ? 0 : 1));
    }
}
