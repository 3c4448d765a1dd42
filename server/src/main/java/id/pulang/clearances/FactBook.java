package id.pulang.clearances;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.clearances.Recording.NotRecorded;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.Gate.Need;
import id.pulang.clearances.gates.Gates;
import id.pulang.clearances.gates.Meaning;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.protection.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes facts from a page: by the right role, with the evidence that the gate asks for; and notes on a case when its
 * person has won or lost the pass.
 */
@Component
class FactBook {

    private static final String CHOICE = "return_choice";

    private final Gates gates;
    private final FactRows rows;
    private final ApplicationEventPublisher events;
    private final Ledger ledger;

    FactBook(Gates gates, FactRows rows, ApplicationEventPublisher events, Ledger ledger) {
        this.gates = gates;
        this.rows = rows;
        this.events = events;
        this.ledger = ledger;
    }

    Recording record(CaseSummary summary, GateFact fact, Actor actor, LocalDate today) {
        Gate gate = gates.gate(fact.gate());
        requireOpener(gate, actor);
        Optional<NotRecorded> problem = problem(gate, fact, today);
        if (problem.isPresent()) {
            return problem.get();
        }
        FactId id = new FactId(ledger.next());
        rows.add(
                List.of(Recorded.byPage(id, summary.id(), summary.post(), fact, actor, ledger.time())),
                ledger.prints(List.of(summary)));
        ledger.wrote("gate " + gate.code() + " " + fact.word(), summary.id(), "by page");
        return new Recording.Recorded();
    }

    /** Confirms a fact of a gate that needs four eyes; one of another case is not there. */
    Recording confirm(CaseSummary summary, FactId id, Actor actor) {
        Recorded fact = rows.find(id)
                .filter(found -> found.caseId().equals(summary.id()))
                .orElseThrow(() -> new NotFound("fact"));
        Gate gate = gates.gate(fact.gate());
        requireOpener(gate, actor);
        if (!rows.confirm(id, actor.id(), ledger.time())) {
            return new NotRecorded("confirm", "same_person");
        }
        ledger.wrote("gate " + gate.code() + " confirmed", fact.caseId(), "");
        return new Recording.Recorded();
    }

    /** Notes whose pass has opened or closed since it was last decided. */
    void notePasses(Collection<CaseSummary> granted, Collection<CaseSummary> withheld) {
        List<CaseId> opened = rows.passesOpened(granted, ledger.time());
        List<CaseSummary> won =
                granted.stream().filter(each -> opened.contains(each.id())).toList();
        if (!won.isEmpty()) {
            rows.bindPasses(ledger.prints(won));
        }
        if (!opened.isEmpty()) {
            events.publishEvent(
                    new PassGranted(opened, ledger.time(), Acting.actor().id()));
        }
        List<CaseId> closed = rows.passesClosed(withheld, ledger.time());
        if (!closed.isEmpty()) {
            events.publishEvent(
                    new PassLost(closed, ledger.time(), Acting.actor().id()));
        }
    }

    /** Returns all that was recorded here on one gate of a case, the newest first. */
    List<Recorded> history(CaseId caseId, Gate gate) {
        return open(Sealed.of(new Subject("case", caseId.value()), rows.history(caseId, gate.code())));
    }

    /** Opens what is sealed, for clearance. */
    <T> T open(Sealed<T> sealed) {
        return sealed.open(Purpose.CLEARANCE, ledger.trail());
    }

    /** Returns the number of the document that opens a gate now, for each case that has one there. */
    Map<CaseId, String> documents(Collection<CaseId> ids, String code) {
        Gate gate = gates.gate(code);
        return rows.latest(ids).stream()
                .map(FactRows.Kept::fact)
                .filter(fact -> fact.gate().equals(code) && !blank(fact.document()))
                .filter(fact -> gate.word(fact.word())
                        .filter(word -> word.means() == Meaning.MET)
                        .isPresent())
                .collect(Collectors.toMap(Recorded::caseId, fact -> String.valueOf(fact.document())));
    }

    String name(String code, boolean indonesian) {
        return gates.find(code).map(gate -> gate.name().in(indonesian)).orElse(code);
    }

    Instant time() {
        return ledger.time();
    }

    private static void requireOpener(Gate gate, Actor actor) {
        if (!gate.openedBy().contains(actor.role())) {
            throw new Forbidden(actor.role() + " may not open " + gate.code() + "; it is for " + gate.openedBy());
        }
    }

    private static Optional<NotRecorded> problem(Gate gate, GateFact fact, LocalDate today) {
        if (!gate.recordedHere()) {
            return wrong("gate", "kept_elsewhere");
        }
        Optional<Gate.Word> word = gate.word(fact.word());
        if (word.isEmpty()) {
            return wrong("word", "unknown_state");
        }
        if (fact.on() != null && fact.on().isAfter(today)) {
            return wrong("on", "future_date");
        }
        if (gate.code().equals(CHOICE) && !fact.optionsExplained()) {
            return wrong("explained", "options_not_explained");
        }
        return word.get().means() == Meaning.MET ? evidence(gate, fact, today) : Optional.empty();
    }

    private static Optional<NotRecorded> evidence(Gate gate, GateFact fact, LocalDate today) {
        if (gate.evidence().number() == Need.REQUIRED && blank(fact.document())) {
            return wrong("document", "without_document");
        }
        if (gate.evidence().date() == Need.REQUIRED && fact.on() == null) {
            return wrong("on", "without_date");
        }
        if (fact.validUntil() != null && fact.validUntil().isBefore(today)) {
            return wrong("validUntil", "already_expired");
        }
        return Optional.empty();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Optional<NotRecorded> wrong(String field, String problem) {
        return Optional.of(new NotRecorded(field, problem));
    }
}
