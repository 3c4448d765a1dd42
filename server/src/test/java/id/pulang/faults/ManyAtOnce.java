package id.pulang.faults;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.QuestionId;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.Flight;
import id.pulang.repatriation.SomeManifests;
import id.pulang.repatriation.manifest.Boarding;
import id.pulang.repatriation.manifest.ManifestId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * F13: eight officers do at the same moment what must not be done twice: book the same people on flights, join the same
 * two records, board someone whose clearance is being taken back.
 */
record ManyAtOnce(Doors doors, StoredRows stored) {

    private static final int OFFICERS = 8;
    private static final Flight FLIGHT = SomeManifests.flight("GA 857", "Phnom Penh", "Jakarta");
    private static final String HEAD = "No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK\n";

    FaultResult run(int runs) throws Exception {
        var result = FaultResult.NONE;
        for (int run = 0; run < runs; run++) {
            result = result.and(bookings()).and(joins()).and(boardings());
        }
        return new FaultResult(runs, result.acknowledged(), result.lost(), result.wrong());
    }

    private FaultResult bookings() throws Exception {
        IncidentId incident = doors.travellers().ready();
        long drafted = together(() ->
                Acting.as(SomeActors.lead(), () -> switch (doors.manifests().draft(incident, FLIGHT)) {
                    case Drafting.Drafted some -> some.people();
                    case Drafting.NobodyReady _ -> 0;
                }));
        long seats = stored.count("""
                select count(*) from repatriation.seat s join repatriation.manifest m on m.id = s.manifest_id
                where m.incident_id = ? and s.live
                """, incident.value());
        long twice = stored.count("""
                select count(*) from (select person_id from repatriation.seat where live
                    group by person_id having count(*) > 1) twice
                """);
        long nobody = drafted == 0 ? 1 : 0;
        return FaultResult.run(drafted, Math.max(0, drafted - seats), twice + Math.abs(seats - drafted) + nobody);
    }

    private FaultResult joins() throws Exception {
        IncidentId incident = doors.lists().incident();
        doors.lists().add(incident, "satu.csv", HEAD + "A-1;Rangga Mahameru;L;Medan;;\n");
        doors.lists().add(incident, "dua.csv", HEAD + "B-1;Rangga Mahameru;L;;;\n");
        Acting.as(SomeActors.consular(), () -> doors.matching().match(incident));
        QuestionId question = Acting.as(
                        SomeActors.consular(), () -> doors.reviews().next(incident))
                .orElseThrow();
        Acting.as(SomeActors.consular(), () -> doors.reviews().answer(question, Answer.SAME, "cocok semua"));
        together(() -> Acting.as(SomeActors.reviewer(), () -> {
            doors.reviews().confirm(question, Answer.SAME);
            return 1L;
        }));
        long merged = stored.count("""
                select count(*) from people.happening h join people.person p on p.id = h.person_id
                where p.incident_id = ? and h.kind = 'MERGED'
                """, incident.value());
        long links = stored.count(
                "select count(*) from people.link where incident_id = ? and maker = 'OFFICERS' and withdrawn_at is null",
                incident.value());
        long people = stored.count(
                "select count(*) from people.person where incident_id = ? and merged_into is null", incident.value());
        return FaultResult.run(
                1, links == 0 ? 1 : 0, Math.abs(people - 1) + Math.abs(links - 1) + Math.abs(merged - 1));
    }

    /** Whoever was boarded after the authority had taken its release back, or twice, is wrong. */
    private FaultResult boardings() throws Exception {
        IncidentId incident = doors.travellers().ready();
        ManifestId manifest = doors.freeze(doors.draft(incident));
        CaseId ferdinand = doors.travellers().byName(incident).get("Ferdinand Manurung");
        var takenBack = new AtomicLong(Long.MAX_VALUE);
        var late = new AtomicLong();
        var turn = new AtomicLong();
        long boarded = together(() -> {
            if (turn.getAndIncrement() == 0) {
                doors.travellers().closes(incident, "Ferdinand Manurung", "police_release");
                takenBack.set(System.nanoTime());
                return 0;
            }
            long asked = System.nanoTime();
            var outcome = Acting.as(SomeActors.lead(), () -> doors.gate().board(manifest, ferdinand));
            boolean aboard = outcome instanceof Boarding.Boarded;
            late.addAndGet(aboard && asked > takenBack.get() ? 1 : 0);
            return aboard ? 1 : 0;
        });
        var afterwards = Acting.as(SomeActors.lead(), () -> doors.gate().board(manifest, ferdinand));
        long seats = stored.count(
                "select count(*) from repatriation.seat where manifest_id = ? and case_id = ? and boarded",
                manifest.value(),
                ferdinand.value());
        return FaultResult.run(
                boarded,
                Math.max(0, boarded - seats),
                late.get()
                        + (boarded > 1 ? 1 : 0)
                        + Math.abs(seats - boarded)
                        + (afterwards instanceof Boarding.Boarded ? 1 : 0));
    }

    /** Lets all officers do it at one moment and adds up; one who is refused by the database adds nothing. */
    private static long together(Callable<? extends Number> work) throws Exception {
        var barrier = new CyclicBarrier(OFFICERS);
        try (var threads = Executors.newFixedThreadPool(OFFICERS)) {
            List<Future<? extends Number>> all = new ArrayList<>();
            for (int officer = 0; officer < OFFICERS; officer++) {
                all.add(threads.submit(() -> {
                    barrier.await();
                    return work.call();
                }));
            }
            long sum = 0;
            for (var each : all) {
                sum += done(each);
            }
            return sum;
        }
    }

    private static long done(Future<? extends Number> each) throws InterruptedException {
        try {
            return each.get().longValue();
        } catch (ExecutionException refused) {
            return 0;
        }
    }
}
