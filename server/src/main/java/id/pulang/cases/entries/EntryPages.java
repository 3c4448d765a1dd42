package id.pulang.cases.entries;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.identity.Access;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens what the page of a case shows of a kind of record, with one line in the trail. */
@Service
@Transactional
public class EntryPages {

    private final CaseEntries entries;
    private final NamedCases named;
    private final Access access;
    private final AuditTrail trail;

    EntryPages(CaseEntries entries, NamedCases named, Access access, AuditTrail trail) {
        this.entries = entries;
        this.named = named;
        this.access = access;
        this.trail = trail;
    }

    /** Opens the records of a case, the latest first; of a kind that replaces, the one that holds. */
    public <T extends Record> CaseEntriesView of(CaseEntryKind<T> kind, CaseId id) {
        CaseSummary about = entries.summary(kind, id);
        List<CaseEntry<T>> kept = entries.kept(kind, about.id());
        List<T> said = kept.isEmpty()
                ? List.of()
                : Sealed.openAll(
                        kept.stream().map(CaseEntry::said).toList(), kind.seal().purpose(), trail);
        Map<UserId, String> names =
                access.names(kept.stream().map(CaseEntry::by).distinct().toList());
        return new CaseEntriesView(
                kind,
                about,
                IntStream.range(0, kept.size())
                        .mapToObj(at -> shown(kind, about, kept.get(at), said.get(at), names))
                        .toList(),
                access.today());
    }

    private <T extends Record> CaseEntriesView.Shown shown(
            CaseEntryKind<T> kind, CaseSummary about, CaseEntry<T> kept, T said, Map<UserId, String> names) {
        return new CaseEntriesView.Shown(
                kept.id(),
                kind.fields().stream().collect(Collectors.toMap(EntryField::name, field -> field.of(said))),
                kind.fields().stream()
                        .filter(field -> field.form() == EntryField.Form.CASES)
                        .collect(Collectors.toMap(
                                EntryField::name,
                                field -> named.of(
                                        about,
                                        NamedCases.in(field, said),
                                        kind.seal().purpose()))),
                kept.at(),
                names.getOrDefault(kept.by(), ""));
    }
}
