package id.pulang.faults;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.repatriation.manifest.Boarding;
import id.pulang.repatriation.manifest.ManifestId;
import java.time.Duration;

/**
 * F6: the server's clock jumps two years ahead, fifteen days back, an hour to and fro. No gate opens by it, and what
 * was said last counts, whatever the clock said then.
 */
record JumpingTime(ServerBehindProxy server, StoredRows stored) {

    private static final Duration TWO_YEARS = Duration.ofDays(730);
    private static final Duration FIFTEEN_DAYS = Duration.ofDays(15);
    private static final Duration HALF_A_DAY = Duration.ofHours(12);
    private static final Duration SUMMER_TIME = Duration.ofHours(1);

    FaultResult run(int runs) throws Exception {
        var result = FaultResult.NONE;
        for (int run = 0; run < runs; run++) {
            result = result.and(once());
        }
        return result;
    }

    private FaultResult once() throws Exception {
        Doors doors = server.doors();
        IncidentId incident = doors.travellers().ready();
        ManifestId manifest = doors.freeze(doors.draft(incident));
        var who = doors.travellers().byName(incident);
        long wrong = during(TWO_YEARS, () -> boarded(manifest, who.get("Yohana Kaunang")));
        wrong += during(HALF_A_DAY.negated(), () -> {
            doors.travellers().closes(incident, "Ferdinand Manurung", "police_release");
            return boarded(manifest, who.get("Ferdinand Manurung"));
        });
        wrong += boarded(manifest, who.get("Ferdinand Manurung"));
        for (Duration jump : new Duration[] {SUMMER_TIME, SUMMER_TIME.negated(), FIFTEEN_DAYS.negated(), TWO_YEARS}) {
            wrong += during(jump, () -> boarded(manifest, who.get("Ferdinand Manurung")));
        }
        long aboard = boarded(manifest, who.get("Bambang Sutrisno"));
        long seats = stored.count(
                "select count(*) from repatriation.seat where manifest_id = ? and boarded", manifest.value());
        return FaultResult.run(aboard, Math.max(0, aboard - seats), wrong + seats - aboard + stored.gapsInTheChain());
    }

    private long during(Duration jump, Act act) throws Exception {
        server.clock().jump(jump);
        try {
            return act.count();
        } finally {
            server.clock().jump(jump.negated());
        }
    }

    private long boarded(ManifestId manifest, CaseId who) {
        var outcome = Acting.as(SomeActors.lead(), () -> server.doors().gate().board(manifest, who));
        return outcome instanceof Boarding.Boarded ? 1 : 0;
    }

    private interface Act {
        long count() throws Exception;
    }
}
