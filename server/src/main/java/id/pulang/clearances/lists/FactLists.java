package id.pulang.clearances.lists;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.clearances.gates.Gates;
import id.pulang.clearances.gates.PackGates;
import id.pulang.clearances.lists.Addresses.Whose;
import id.pulang.clearances.lists.FactsFile.Reading;
import id.pulang.clearances.lists.ListRows.Import;
import id.pulang.identity.Access;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.ListNumber;
import id.pulang.protection.Sealed;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes in lists of facts: every row is judged and kept with its answer, the good ones become news. */
@Component
public class FactLists {

    private static final int LONGEST_NAME = 200;

    private final Addresses addresses;
    private final Gates gates;
    private final ListRows rows;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    FactLists(Addresses addresses, Gates gates, ListRows rows, Access access, AuditTrail trail, Clock clock) {
        this.addresses = addresses;
        this.gates = gates;
        this.rows = rows;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Reads and judges a list and keeps every row; what it newly says is still to be carried on. */
    TakenList take(ImportId id, IncidentId incident, String name, byte[] bytes) {
        String fileName = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        rows.takeTurns(incident);
        Import taken = new Import(
                id,
                incident,
                access.actor().post(),
                fileName,
                digest(bytes),
                Optional.empty(),
                access.actor().id(),
                clock.instant());
        return switch (FactsFile.read(bytes)) {
            case Reading.Unusable(String problem) -> refuse(taken.because(problem));
            case Reading.Lines(List<FactLine> lines) -> judge(taken, lines);
        };
    }

    /** Returns the receipt of a list that was taken in. */
    FactsReceipt receipt(ImportId id) {
        FactsReceipt receipt = rows.find(id).orElseThrow(() -> new NotFound("list of facts"));
        return Sealed.of(new Subject("clearance list", id.value()), receipt).open(Purpose.CLEARANCE, trail);
    }

    /** Returns the gates that each row of a list is about: those of the pack of its case, or of the acting person. */
    LineGates gates(ImportId id) {
        Map<Integer, CaseId> about = rows.cases(id);
        Map<CaseId, PackGates> there = gates.of(about.values());
        Map<Integer, PackGates> byRow = new HashMap<>();
        about.forEach(
                (row, caseId) -> Optional.ofNullable(there.get(caseId)).ifPresent(found -> byRow.put(row, found)));
        return new LineGates(byRow, gates.mine());
    }

    /** Returns the latest lists of an incident without their lines. */
    public List<FactsReceipt> receipts(IncidentId incident) {
        return rows.of(incident);
    }

    /** Returns what lists newly said on one gate of a case, the newest first. */
    public Sealed<List<Mention>> mentions(CaseId caseId, String gate) {
        return Sealed.of(new Subject("case", caseId.value()), rows.mentions(caseId, gate));
    }

    private TakenList refuse(Import taken) {
        add(taken, taken.problem().orElse(""));
        return new TakenList(
                new FactsReceipt(taken.id(), taken.fileName(), taken.at(), taken.problem(), List.of()),
                List.of(),
                List.of());
    }

    private TakenList judge(Import taken, List<FactLine> lines) {
        Map<ListNumber, Whose> whose = addresses.of(
                taken.incident(),
                lines.stream()
                        .map(line -> new ListNumber(line.list(), line.number()))
                        .collect(Collectors.toSet()));
        Set<Integer> already = rows.alreadyTaken(taken.incident(), taken.digest());
        LineJudge judge = new LineJudge(
                about -> about.map(each -> gates.at(each.post())).orElseGet(gates::mine),
                access.today(),
                taken.fileName(),
                whose,
                already,
                rows.lastTold(known(whose)));
        lines.forEach(judge::judge);
        add(taken, lines.size() + " lines");
        rows.addLines(taken.id(), taken.post(), judge.lines(), judge.cases());
        return new TakenList(
                new FactsReceipt(taken.id(), taken.fileName(), taken.at(), Optional.empty(), judge.lines()),
                judge.news(),
                judge.claims());
    }

    private void add(Import taken, String detail) {
        rows.add(taken);
        var subject = new Subject("clearance list", taken.id().value());
        trail.wrote("list of facts taken in", Purpose.CLEARANCE, subject, detail);
    }

    private static List<CaseId> known(Map<ListNumber, Whose> whose) {
        return whose.values().stream()
                .filter(Whose.Known.class::isInstance)
                .map(Whose.Known.class::cast)
                .map(found -> found.summary().id())
                .distinct()
                .toList();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
