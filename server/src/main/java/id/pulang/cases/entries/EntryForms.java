package id.pulang.cases.entries;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for what officers type into the form of any kind of record. */
@Service
@Transactional
public class EntryForms {

    private final CaseEntries entries;
    private final NamedCases named;

    EntryForms(CaseEntries entries, NamedCases named) {
        this.entries = entries;
        this.named = named;
    }

    /**
     * Records what was typed, beside the records before or instead of the one that was shown, unless a field, the rule
     * of the kind or a colleague's record since refuses it.
     */
    public <T extends Record> EntryOutcome record(CaseEntryKind<T> kind, CaseId id, EntryForm typed) {
        CaseSummary about = entries.about(kind, id);
        EntryOutcome before = entries.refusal(kind, typed::in);
        if (!before.isRecorded()) {
            return before;
        }
        Map<EntryField, List<UUID>> cases = new HashMap<>();
        for (EntryField field : withCases(kind)) {
            Optional<List<UUID>> numbered = named.numbered(about, typed.in(field));
            if (numbered.isEmpty()) {
                return EntryOutcome.noSuchCase(kind.key(field.name()));
            }
            cases.put(field, numbered.get());
        }
        return kind.keeping() == CaseEntryKind.Keeping.ADDS
                ? entries.add(kind, id, said(kind, typed, cases))
                : entries.replace(kind, id, typed.shown(), latest -> said(kind, typed, beside(kind, cases, latest)));
    }

    private static List<EntryField> withCases(CaseEntryKind<?> kind) {
        return kind.fields().stream()
                .filter(field -> field.form() == EntryField.Form.CASES)
                .toList();
    }

    private static <T extends Record> T said(
            CaseEntryKind<T> kind, EntryForm typed, Map<EntryField, List<UUID>> cases) {
        return EntryField.made(
                kind.type(), field -> cases.containsKey(field) ? cases.get(field) : field.read(typed.in(field)));
    }

    /** Cases that are named stand beside those that the acting person does not see. */
    private <T extends Record> Map<EntryField, List<UUID>> beside(
            CaseEntryKind<T> kind, Map<EntryField, List<UUID>> cases, Optional<CaseEntry<T>> latest) {
        if (cases.isEmpty() || latest.isEmpty()) {
            return cases;
        }
        T before = entries.open(kind, latest.get());
        Map<EntryField, List<UUID>> all = new HashMap<>();
        cases.forEach((field, with) -> all.put(
                field,
                Stream.concat(with.stream(), named.unseen(NamedCases.in(field, before)).stream())
                        .toList()));
        return all;
    }
}
