package id.pulang.clearances;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.facts.GateDocuments;
import id.pulang.clearances.facts.GateFact;
import id.pulang.clearances.facts.GateHistory;
import id.pulang.clearances.facts.GateHistory.Entry;
import id.pulang.clearances.facts.StoredFact;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.Gates;
import id.pulang.clearances.lists.FactLists;
import id.pulang.clearances.lists.Mention;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows all that was said on one gate of one person: what was recorded here, or what lists said of it. */
@Service
@Transactional
public class GateHistories {

    private final Access access;
    private final GateBoard board;
    private final Gates gates;
    private final GateDocuments documents;
    private final FactLists lists;

    GateHistories(Access access, GateBoard board, Gates gates, GateDocuments documents, FactLists lists) {
        this.access = access;
        this.board = board;
        this.gates = gates;
        this.documents = documents;
        this.lists = lists;
    }

    /** Returns all that was said on one gate of one person. */
    public GateHistory of(CaseId caseId, String code) {
        access.require(Role.CASEWORKERS);
        Board.Row row = board.row(caseId);
        Gate gate = gates.at(row.summary().post()).find(code).orElseThrow(() -> new NotFound("gate"));
        GateStanding now = row.standings().stream()
                .filter(standing -> standing.gate().equals(code))
                .findFirst()
                .orElseThrow();
        List<Entry> entries = gate.recordedHere() ? recordedHere(caseId, gate) : byLists(caseId, gate);
        return new GateHistory(row.summary(), row.name(), gate, now, access.today(), entries, escorts(entries));
    }

    /** Opens the numbers of the documents that count on the gates of a case, by the code of the gate. */
    public Map<String, String> numbers(CaseSummary about) {
        access.require(Role.CASEWORKERS);
        return documents.numbers(about);
    }

    private Map<CaseId, String> escorts(List<Entry> entries) {
        List<CaseId> named = entries.stream()
                .flatMap(entry -> Optional.ofNullable(entry.said().escort()).stream())
                .toList();
        return named.isEmpty() ? Map.of() : board.numbers(named);
    }

    private List<Entry> recordedHere(CaseId caseId, Gate gate) {
        Actor actor = access.actor();
        List<StoredFact> recorded = documents.history(caseId, gate);
        Map<UserId, String> names = access.names(
                recorded.stream().flatMap(StoredFact::officers).distinct().toList());
        return IntStream.range(0, recorded.size())
                .mapToObj(place ->
                        recorded.get(place).entry(gate, names, place == 0 && mayConfirm(gate, recorded.get(0), actor)))
                .toList();
    }

    private List<Entry> byLists(CaseId caseId, Gate gate) {
        List<Mention> mentions = documents.open(lists.mentions(caseId, gate.code()));
        Map<UserId, String> names =
                access.names(mentions.stream().map(Mention::by).distinct().toList());
        return mentions.stream().map(each -> entry(gate, each, names)).toList();
    }

    private static Entry entry(Gate gate, Mention mention, Map<UserId, String> names) {
        var said = new GateFact(
                gate.code(), mention.word(), mention.document(), mention.on().orElse(null), null, "", true);
        return new Entry(
                Optional.empty(),
                said,
                mention.source(),
                names.getOrDefault(mention.by(), ""),
                mention.at(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static boolean mayConfirm(Gate gate, StoredFact latest, Actor actor) {
        return gate.fourEyes()
                && latest.confirmedBy().isEmpty()
                && !latest.recorded().by().equals(actor.id())
                && latest.answer().isEmpty() == !latest.byList()
                && latest.answer()
                        .filter(given -> given.by().equals(actor.id()))
                        .isEmpty()
                && actor.role().holdsAny(gate.openedBy());
    }
}
