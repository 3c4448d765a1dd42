package id.pulang.clearances.lists;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.clearances.facts.GateFact;
import id.pulang.clearances.facts.GateFactRecorder.ReportedOn;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.Meaning;
import id.pulang.clearances.gates.PackGates;
import id.pulang.clearances.lists.Addresses.Whose;
import id.pulang.clearances.lists.FactsReceipt.Outcome;
import id.pulang.clearances.lists.ListRows.LastSaid;
import id.pulang.incidents.ListNumber;
import id.pulang.incidents.facts.ReportedFact;
import id.pulang.incidents.rosters.NeutralName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Judges the rows of one list in their order: new, said before, or wrong at a column for a reason. */
final class LineJudge {

    private final Function<Optional<CaseSummary>, PackGates> gates;
    private final LocalDate today;
    private final String fileName;
    private final Map<ListNumber, Whose> addresses;
    private final Set<Integer> alreadyTaken;
    private final Map<CaseId, Map<String, LastSaid>> told;
    private final List<FactsReceipt.Line> lines = new ArrayList<>();
    private final List<TakenList.News> news = new ArrayList<>();
    private final List<ReportedOn> claims = new ArrayList<>();
    private final Map<Integer, CaseId> cases = new HashMap<>();

    LineJudge(
            Function<Optional<CaseSummary>, PackGates> gates,
            LocalDate today,
            String fileName,
            Map<ListNumber, Whose> addresses,
            Set<Integer> alreadyTaken,
            Map<CaseId, Map<String, LastSaid>> told) {
        this.gates = gates;
        this.today = today;
        this.fileName = fileName;
        this.addresses = addresses;
        this.alreadyTaken = alreadyTaken;
        this.told = told;
    }

    List<FactsReceipt.Line> lines() {
        return lines;
    }

    List<TakenList.News> news() {
        return news;
    }

    List<ReportedOn> claims() {
        return claims;
    }

    Map<Integer, CaseId> cases() {
        return cases;
    }

    void judge(FactLine line) {
        Whose whose =
                addresses.getOrDefault(new ListNumber(line.list(), line.number()), new Whose.Nobody("unknown_number"));
        Optional<Gate> gate = gates.apply(whose.about()).find(line.gate());
        Optional<LocalDate> on = FactsFile.date(line.on(), today);
        if (gate.isEmpty()) {
            answer(line, Outcome.PROBLEM, "gate", "unknown_gate");
        } else if (gate.get().word(line.state()).isEmpty()) {
            answer(line, Outcome.PROBLEM, "state", gate.get().words().isEmpty() ? "not_by_list" : "unknown_state");
        } else if (line.document().length() > FactsFile.LONGEST_CELL) {
            answer(line, Outcome.PROBLEM, "document", "too_long");
        } else if (on.isEmpty() && !line.on().isEmpty()) {
            answer(line, Outcome.PROBLEM, "on", "bad_date");
        } else if (on.filter(day -> day.isAfter(today)).isPresent()) {
            answer(line, Outcome.PROBLEM, "on", "future_date");
        } else {
            judge(line, gate.get(), on, whose);
        }
    }

    private void judge(FactLine line, Gate gate, Optional<LocalDate> on, Whose whose) {
        if (line.number().isEmpty() || line.list().isEmpty()) {
            answer(line, Outcome.PROBLEM, line.number().isEmpty() ? "number" : "list", "no_number");
            return;
        }
        switch (whose) {
            case Whose.Nobody(String reason) -> answer(line, Outcome.PROBLEM, "number", reason);
            case Whose.Known known -> compare(line, gate, on, known);
        }
    }

    private void compare(FactLine line, Gate gate, Optional<LocalDate> on, Whose.Known known) {
        CaseSummary summary = known.summary();
        cases.put(line.row(), summary.id());
        LastSaid said = new LastSaid(summary.id(), gate.code(), line.state(), line.document(), line.on());
        Map<String, LastSaid> before = told.computeIfAbsent(summary.id(), _ -> new HashMap<>());
        if (alreadyTaken.contains(line.row()) || said.equals(before.get(gate.code()))) {
            answer(line, Outcome.UNCHANGED, "", "");
            return;
        }
        before.put(gate.code(), said);
        boolean opens = gate.word(line.state())
                .filter(word -> word.means() == Meaning.MET)
                .isPresent();
        tell(line, gate, on, known, opens);
        if (opens) {
            claim(line, gate, on);
        } else {
            answer(line, Outcome.APPLIED, "", "");
        }
    }

    /** What only shuts a gate of another module goes there at once; all else is kept here beside what counts. */
    private void tell(FactLine line, Gate gate, Optional<LocalDate> on, Whose.Known known, boolean opens) {
        String source = NeutralName.of(fileName) + " #" + line.row();
        if (!opens && gate.keptBy().takesReports()) {
            news.add(new TakenList.News(
                    gate.keptBy(),
                    new ReportedFact(
                            known.statement(), gate.code(), line.state(), line.document(), on.orElse(today), source)));
            return;
        }
        String document = line.document().isEmpty() ? null : line.document();
        LocalDate day = opens ? on.orElse(null) : on.orElse(today);
        var said = new GateFact(gate.code(), line.state(), document, day, null, "", false);
        claims.add(new ReportedOn(known.summary().id(), said, source));
    }

    /** Takes the row as a claim that waits for an owner of the gate, or says what it lacks to be one. */
    private void claim(FactLine line, Gate gate, Optional<LocalDate> on) {
        boolean documented = GateFact.isNumber(line.document());
        if (!gate.confirmedByPaper() || gate.evidence().isGiven(documented, on.isPresent())) {
            answer(line, Outcome.APPLIED, "", FactsReceipt.CLAIMED);
        } else if (gate.evidence().isGiven(documented, true)) {
            answer(line, Outcome.APPLIED, "on", "without_date");
        } else {
            answer(line, Outcome.APPLIED, "document", "without_document");
        }
    }

    private void answer(FactLine line, Outcome outcome, String column, String reason) {
        lines.add(new FactsReceipt.Line(line, outcome, column, reason));
    }
}
