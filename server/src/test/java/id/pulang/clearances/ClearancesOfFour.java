package id.pulang.clearances;

import static id.pulang.clearances.FourPeople.LIST;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Stage;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.decision.GateState;
import id.pulang.clearances.facts.GateFact;
import id.pulang.clearances.lists.FactImports;
import id.pulang.clearances.lists.FactsReceipt;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Four people whose gates are decided, and how facts about them are handed in. */
abstract class ClearancesOfFour {

    static final LocalDate DAY = LocalDate.of(2025, 10, 21);
    static final String HEADER = "list,number,gate,state,document,on\n";

    @Autowired
    FourPeople some;

    @Autowired
    Cases cases;

    @Autowired
    Clearances clearances;

    @Autowired
    FactImports factImports;

    @Autowired
    GateOwners owners;

    @Autowired
    GateHistories histories;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    boolean passIsOpen(CaseId id) {
        return Acting.as(
                SomeActors.clearance(),
                () -> Objects.requireNonNull(transactions.execute(
                        _ -> jdbc.sql("select exists (select 1 from clearances.pass where case_id = :id and open)")
                                .param("id", id.value())
                                .query(Boolean.class)
                                .single())));
    }

    Stage stage(CaseId id) {
        return Acting.as(SomeActors.consular(), () -> cases.summary(id).stage());
    }

    Recording recorded(CaseId id, Actor actor, GateFact fact) {
        return Acting.as(actor, () -> clearances.record(id, fact));
    }

    Clearance decided(CaseId id) {
        return Acting.as(SomeActors.lead(), () -> clearances.decide(id));
    }

    String because(CaseId id, String gate) {
        return Acting.as(SomeActors.lead(), () -> histories.of(id, gate))
                .now()
                .because()
                .code();
    }

    /** Hands in rows and has the owners of all gates confirm what they claim. */
    FactsReceipt opened(IncidentId incident, String rows) {
        FactsReceipt receipt = handedIn(incident, rows);
        owners.confirm(incident);
        return receipt;
    }

    GateState state(CaseId id, String gate) {
        return Acting.as(SomeActors.lead(), () -> histories.of(id, gate)).now().state();
    }

    FactsReceipt handedIn(IncidentId incident, String rows) {
        return Acting.as(SomeActors.clearance(), () -> {
            try {
                return factImports.importFacts(
                        incident, "fakta.csv", new ByteArrayInputStream((HEADER + rows).getBytes(UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static String allBut(int number, String gate) {
        String all = row(number, "identity", "verified", "", "2025-10-20")
                + row(number, "screening", "second_review_done", "", "2025-10-20")
                + row(number, "fit_to_travel", "fit", "", "2025-10-20")
                + row(number, "travel_document", "granted", "SPLP-1", "2025-10-20")
                + row(number, "overstay_fine", "granted", "WV-1", "2025-10-20")
                + row(number, "exit_permit", "granted", "EP-1", "2025-10-20")
                + row(number, "police_release", "granted", "PR-1", "2025-10-20")
                + row(number, "return_choice", "wants_to_return", "", "2025-10-20");
        return all.lines()
                .filter(line -> gate.isEmpty() || !line.contains(gate))
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }

    static String row(int number, String gate, String state, String document, String on) {
        return "%s,%d,%s,%s,%s,%s%n".formatted(LIST, number, gate, state, document, on);
    }
}
