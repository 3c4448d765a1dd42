package id.pulang.benchmarks.audit;

import id.pulang.benchmarks.served.Importing;
import id.pulang.benchmarks.served.Served;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.people.sight.AgencyVisibility;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Acts a second, the share of the audit trail in an import, and the time to verify a trail: all on one server in one
 * run.
 */
public final class AuditMeasurement {

    private static final int ROWS = 10_000;
    private static final int WARMING = 4;
    private static final double HUNDRED = 100;

    private final boolean quick;
    private final Actor registration = officer(Role.CONSULAR_OFFICER);
    private final Actor lead = officer(Role.REPATRIATION_LEAD);

    /**
     * Makes a measurement.
     *
     * @param quick a minute instead of some minutes; the trail to be verified is shorter
     */
    public AuditMeasurement(boolean quick) {
        this.quick = quick;
    }

    /** Measures and returns the result as words, or as one JSON object. */
    public String run(boolean json) throws IOException, InterruptedException, ExecutionException {
        try (var served = Served.start(SwitchableAudit.class)) {
            double acts = writing(served);
            double[] seconds = importing(served);
            var verifying = new Verifying(served, lead);
            verifying.fill(quick ? 100_000 : 1_000_000);
            System.err.println("[3 of 3] verifying");
            Verifying.Look look = verifying.look();
            return json ? json(acts, seconds, look) : words(acts, seconds, look);
        }
    }

    private double writing(Served served) throws InterruptedException, ExecutionException {
        System.err.println("[1 of 3] writing");
        var writing = new Writing(served.bean(AgencyVisibility.class));
        writing.actsPerSecond(lead, Duration.ofSeconds(quick ? 5 : 15));
        return writing.actsPerSecond(lead, Duration.ofSeconds(quick ? 5 : 20));
    }

    private double[] importing(Served served) {
        System.err.println("[2 of 3] importing");
        var importing = new Importing(served, registration);
        for (int warming = 0; warming < WARMING; warming++) {
            importing.seconds(ROWS);
        }
        return importing(importing, quick ? 4 : 16);
    }

    /** The medians with the audit trail and without, taken in turns; each goes first as often as the other. */
    private static double[] importing(Importing importing, int rounds) {
        double[] with = new double[rounds];
        double[] without = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                with[round] = importing.seconds(ROWS);
            }
            without[round] = SwitchableAudit.without(() -> importing.seconds(ROWS));
            if (round % 2 == 1) {
                with[round] = importing.seconds(ROWS);
            }
        }
        return new double[] {median(with), median(without)};
    }

    private static double median(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double share(double[] seconds) {
        return HUNDRED * (seconds[0] - seconds[1]) / seconds[1];
    }

    private static String words(double acts, double[] seconds, Verifying.Look look) {
        return String.format(
                Locale.ROOT,
                """
                audited acts, 16 officers at once, each durable   %,.0f a second
                import of %,d rows, audited                   %.2f s
                the same without the audit trail                  %.2f s, so it costs %.1f %%
                audit verify of %,d entries                %.1f s, the whole command %.1f s; %s""",
                acts,
                ROWS,
                seconds[0],
                seconds[1],
                share(seconds),
                look.entries(),
                look.seconds(),
                look.wholeCommand(),
                look.whole() ? "all right" : "BROKEN");
    }

    private static String json(double acts, double[] seconds, Verifying.Look look) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "acts_per_second", acts,
                        "import_rows", ROWS,
                        "import_seconds", seconds[0],
                        "import_seconds_without_audit", seconds[1],
                        "audit_share_percent", share(seconds),
                        "verified_entries", look.entries(),
                        "verified_whole", look.whole(),
                        "verify_seconds", look.seconds(),
                        "verify_command_seconds", look.wholeCommand()));
    }

    private static Actor officer(Role role) {
        return new Actor(new UserId(UUID.randomUUID()), role.name(), role, new PostCode("PNH"), "consular");
    }
}
