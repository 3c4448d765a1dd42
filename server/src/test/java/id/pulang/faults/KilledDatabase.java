package id.pulang.faults;

import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.repatriation.manifest.Approval;
import id.pulang.repatriation.manifest.ManifestId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * F2: the database is killed in the middle of an import and of approvals. What was acknowledged is there, no manifest
 * is half approved, and the import goes on by itself.
 */
record KilledDatabase(Doors doors, StoredRows stored, int rows, long seed) {

    private static final Duration BACK_WITHIN = Duration.ofSeconds(90);

    /** A freeze by two people leaves all of its traces or none. */
    private static final String HALF_FROZEN = """
            select count(*) from repatriation.manifest m where m.incident_id = ?
                and not (case when m.frozen_at is null
                    then m.state in ('DRAFT', 'CANCELLED') and m.head_approved_by is null
                    else m.lead_approved_by is not null and m.head_approved_by is not null end
                and (select count(*) from access.audit_entry e
                        where e.act = 'manifest frozen' and e.detail = m.id::text)
                    = (m.frozen_at is not null)::int)
            """;

    FaultResult run(int runs) throws Exception {
        var random = new Random(seed);
        var result = FaultResult.NONE;
        IncidentId travellers = doors.travellers().ready();
        for (int run = 0; run < runs; run++) {
            result = result.and(once(travellers, random.nextInt(rows / 20, rows * 8 / 10)));
        }
        return result;
    }

    private FaultResult once(IncidentId travellers, int enough) throws Exception {
        List<ManifestId> frozen = new ArrayList<>();
        Thread approving = Thread.ofPlatform().start(() -> approve(travellers, frozen));
        var list = new LongList(rows);
        IncidentId incident = doors.openIncident();
        var upload = doors.beginImport(incident, list);
        Patience.until(BACK_WITHIN, () -> doors.done(upload) >= enough);
        long written = doors.done(upload);
        stored.killTheDatabase();
        approving.join();
        long there = thereAgain(incident);
        Patience.until(BACK_WITHIN, () -> doors.isFinished(upload));
        long lost = Math.max(0, written - there);
        for (ManifestId each : frozen) {
            lost += 1
                    - stored.count(
                            "select count(*) from repatriation.manifest where id = ? and frozen_at is not null",
                            each.value());
        }
        return FaultResult.run(
                written + frozen.size(),
                lost,
                stored.wrongInImport(incident.value(), rows, list.problems())
                        + stored.count(HALF_FROZEN, travellers.value())
                        + stored.gapsInTheChain());
    }

    private long thereAgain(IncidentId incident) throws Exception {
        var there = new long[1];
        Patience.until(BACK_WITHIN, () -> {
            there[0] = stored.count("select count(*) from incidents.statement where incident_id = ?", incident.value());
            return true;
        });
        return there[0];
    }

    /**
     * Drafts, freezes and gives up manifests until the database is gone; notes which ones were acknowledged as frozen.
     */
    private void approve(IncidentId travellers, List<ManifestId> frozen) {
        try {
            while (true) {
                ManifestId manifest = doors.draft(travellers);
                Acting.as(SomeActors.lead(), () -> doors.manifests().approve(manifest, doors.version(manifest)));
                var second = Acting.as(
                        SomeActors.head(), () -> doors.manifests().approve(manifest, doors.version(manifest)));
                if (second instanceof Approval.Frozen) {
                    frozen.add(manifest);
                }
                Acting.as(SomeActors.lead(), () -> doors.manifests().cancel(manifest, doors.version(manifest)));
            }
        } catch (RuntimeException gone) {
            Thread.yield();
        }
    }
}
