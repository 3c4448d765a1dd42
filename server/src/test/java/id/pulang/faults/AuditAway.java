package id.pulang.faults;

import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.identity.Acting;
import id.pulang.identity.Purpose;
import id.pulang.incidents.IncidentId;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import java.util.List;

/**
 * F10: nothing can be written to the audit trail. Personal data is neither opened nor written, by doors or by pages,
 * and pages without it stay up.
 */
record AuditAway(Doors doors, StoredRows stored, int port) {

    private static final List<String> TABLES = List.of("access.audit_entry", "access.audit_waiting");
    private static final int NO_SUCH_CODE = 26;

    FaultResult run(int runs) throws Exception {
        var result = FaultResult.NONE;
        for (int run = 0; run < runs; run++) {
            result = result.and(once(TABLES.get(run % TABLES.size())));
        }
        return result;
    }

    private FaultResult once(String table) throws Exception {
        IncidentId incident = doors.travellers().ready();
        var person = Acting.as(SomeActors.consular(), () -> doors.people().in(incident))
                .getFirst()
                .id();
        HttpOfficer officer = new HttpOfficers(doors.server().getBean(Accounts.class), port).as(SomeActors.consular());
        String page = "/desk/people/" + person.value();
        long wrong = unless(officer.get(page).statusCode() == 200, "the page opens before");
        long before = rows();
        stored.execute("revoke insert on %s from pulang_app".formatted(table));
        try {
            wrong += allowed(
                    () -> Acting.as(
                            SomeActors.consular(), () -> doors.people().cards(List.of(person), Purpose.CASE_WORK)),
                    "cards");
            wrong += allowed(() -> doors.draft(incident), "draft");
            wrong += allowed(() -> doors.beginImport(incident, new LongList(10)), "import");
            wrong += unless(officer.get(page).statusCode() >= 500, "the page stays shut");
            for (String open : List.of("/login", "/verify/" + "0".repeat(NO_SUCH_CODE))) {
                wrong += unless(HttpOfficer.stranger(port).get(open).statusCode() == 200, open + " stays up");
            }
        } finally {
            stored.execute("grant insert on %s to pulang_app".formatted(table));
        }
        wrong += unless(rows() == before, "nothing was written");
        wrong += unless(officer.get(page).statusCode() == 200, "the page opens again");
        return FaultResult.run(before, 0, wrong + stored.gapsInTheChain());
    }

    private long rows() throws Exception {
        return stored.count(
                "select (select count(*) from repatriation.manifest) + (select count(*) from incidents.upload)"
                        + " + (select count(*) from incidents.statement)");
    }

    private static long unless(boolean asItMustBe, String what) {
        if (!asItMustBe) {
            System.err.println("Not so: " + what);
        }
        return asItMustBe ? 0 : 1;
    }

    private static long allowed(Runnable act, String what) {
        try {
            act.run();
            return unless(false, "refuses " + what);
        } catch (RuntimeException refused) {
            return 0;
        }
    }
}
