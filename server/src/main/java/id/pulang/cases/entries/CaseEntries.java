package id.pulang.cases.entries;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door through which records of all kinds come to a case and are opened, with a line in the trail. */
@Service
@Transactional
public class CaseEntries {

    private final CaseEntryRows rows;
    private final Cases cases;
    private final Access access;
    private final AuditTrail trail;
    private final EntryMilestones milestones;

    CaseEntries(CaseEntryRows rows, Cases cases, Access access, AuditTrail trail, EntryMilestones milestones) {
        this.rows = rows;
        this.cases = cases;
        this.access = access;
        this.trail = trail;
        this.milestones = milestones;
    }

    /** Returns the living case on which the acting person may write such a record. */
    public CaseSummary about(CaseEntryKind<?> kind, CaseId id) {
        access.require(kind.roles());
        return cases.summary(cases.living(id));
    }

    /** Adds a record to a case, unless its fields or its rule refuse it. */
    public <T extends Record> EntryOutcome add(CaseEntryKind<T> kind, CaseId id, T said) {
        CaseSummary about = about(kind, id);
        EntryOutcome became = refusal(kind, about, said);
        if (became.isRecorded()) {
            write(kind, about, said);
        }
        return became;
    }

    /**
     * Replaces the record that holds, beside which the form was shown; where a colleague has recorded another one
     * since, nothing is kept.
     *
     * @param seen the id of the record that was shown; empty where none was
     * @param said makes the record from the one that holds
     */
    public <T extends Record> EntryOutcome replace(
            CaseEntryKind<T> kind, CaseId id, String seen, Function<Optional<CaseEntry<T>>, T> said) {
        CaseSummary about = about(kind, id);
        cases.hold(List.of(about.id()));
        Optional<CaseEntry<T>> before = latest(kind, about.id());
        if (!before.map(each -> each.id().toString()).orElse("").equals(seen)) {
            return EntryOutcome.CHANGED;
        }
        return add(kind, about.id(), said.apply(before));
    }

    /** Says what of a record refuses it, before anything is held or written. */
    public <T extends Record> EntryOutcome refusal(CaseEntryKind<T> kind, CaseSummary about, T said) {
        EntryOutcome ofAField = refusal(kind, field -> field.of(said));
        return ofAField.isRecorded()
                ? kind.rule().apply(about, said).map(EntryOutcome::refused).orElse(EntryOutcome.RECORDED)
                : ofAField;
    }

    /** Says which of some texts cannot stand in its field. */
    EntryOutcome refusal(CaseEntryKind<?> kind, Function<EntryField, String> texts) {
        LocalDate today = access.today();
        return kind.fields().stream()
                .map(field -> field.refusal(kind.key(field.name()), texts.apply(field), today))
                .filter(each -> !each.isRecorded())
                .findFirst()
                .orElse(EntryOutcome.RECORDED);
    }

    /** Writes a record that follows from something else, and not from a form. */
    public <T extends Record> void write(CaseEntryKind<T> kind, CaseSummary about, T said) {
        Instant now = milestones.recorded(kind, about.id(), access.actor().id());
        rows.insert(kind, about, said, now, access.actor().id());
    }

    /** Finds the record of a case that holds; it stays sealed. */
    public <T extends Record> Optional<CaseEntry<T>> latest(CaseEntryKind<T> kind, CaseId about) {
        access.require(kind.roles());
        return rows.of(kind, about, 1).stream().findFirst();
    }

    /** Finds the record of each of some cases that holds; they stay sealed. */
    public <T extends Record> List<CaseEntry<T>> latest(CaseEntryKind<T> kind, Collection<CaseId> about) {
        access.require(kind.roles());
        return about.isEmpty() ? List.of() : rows.latest(kind, about);
    }

    /** Opens a record for the purpose of its kind. */
    public <T extends Record> T open(CaseEntryKind<T> kind, CaseEntry<T> entry) {
        return entry.said().open(kind.seal().purpose(), trail);
    }

    /** Returns the case of which the acting person may read such records, at rest or not. */
    CaseSummary summary(CaseEntryKind<?> kind, CaseId id) {
        access.require(kind.roles());
        return cases.summary(id);
    }

    /** Finds the records of a case, the latest first; of a kind that replaces, the one that holds. */
    <T extends Record> List<CaseEntry<T>> kept(CaseEntryKind<T> kind, CaseId about) {
        access.require(kind.roles());
        return rows.of(kind, about, kind.keeping() == CaseEntryKind.Keeping.REPLACES ? 1 : Integer.MAX_VALUE);
    }
}
