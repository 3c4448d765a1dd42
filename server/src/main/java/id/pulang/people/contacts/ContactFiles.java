package id.pulang.people.contacts;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.people.PersonId;
import id.pulang.protection.Sealed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door through which contacts are read; opening who they are leaves a line in the trail. */
@Service
@Transactional
public class ContactFiles {

    private final ContactRows rows;
    private final ChoiceRows choices;
    private final BarRows bars;
    private final Access access;
    private final AuditTrail trail;

    ContactFiles(ContactRows rows, ChoiceRows choices, BarRows bars, Access access, AuditTrail trail) {
        this.rows = rows;
        this.choices = choices;
        this.bars = bars;
        this.access = access;
        this.trail = trail;
    }

    /** Opens the contacts of a person and of those who live on in them, with one line in the trail. */
    public List<NamedContact> of(PersonId person) {
        access.require(NamedContacts.OFFICERS);
        return opened(rows.of(person));
    }

    /** Opens one contact with one line in the trail; throws {@link NotFound} where the acting officer sees none. */
    public NamedContact find(ContactId id) {
        access.require(NamedContacts.OFFICERS);
        return opened(List.of(kept(id))).getFirst();
    }

    /** Returns what the contacts of a person may know; opens nothing. */
    public List<MayKnow> mayKnow(PersonId person) {
        return mayKnow(rows.of(person).stream().map(ContactRows.Kept::id).toList());
    }

    /** Returns what some contacts may know, with one question to the database; opens nothing. */
    public List<MayKnow> mayKnow(Collection<ContactId> ids) {
        access.require(Role.CASEWORKERS);
        return ids.isEmpty() ? List.of() : rows.mayKnow(ids);
    }

    ContactRows.Kept kept(ContactId id) {
        return rows.find(id).orElseThrow(() -> new NotFound("contact"));
    }

    private List<NamedContact> opened(List<ContactRows.Kept> kept) {
        if (kept.isEmpty()) {
            return List.of();
        }
        List<ContactId> ids = kept.stream().map(ContactRows.Kept::id).toList();
        Map<ContactId, List<HeardChoice>> chosen = choices.of(ids);
        Map<ContactId, ContactBar> standing = bars.of(ids);
        Map<ContactId, List<MendRows.Kept>> mended = rows.mended(ids);
        return Sealed.openAll(
                kept.stream()
                        .map(each -> Sealed.of(
                                new Subject("contact", each.id().value()),
                                () -> opened(
                                        each,
                                        mended.getOrDefault(each.id(), List.of()),
                                        chosen.getOrDefault(each.id(), List.of()),
                                        Optional.ofNullable(standing.get(each.id())))))
                        .toList(),
                Purpose.CASE_WORK,
                trail);
    }

    private NamedContact opened(
            ContactRows.Kept kept, List<MendRows.Kept> mended, List<HeardChoice> choices, Optional<ContactBar> bar) {
        List<ContactDetails> said = rows.open(kept, mended);
        var before = new ArrayList<NamedContact.Mended>();
        for (int at = 0; at < mended.size(); at++) {
            MendRows.Kept mend = mended.get(at);
            before.addFirst(new NamedContact.Mended(said.get(at), mend.by(), mend.at()));
        }
        return new NamedContact(kept.id(), kept.person(), said.getLast(), before, choices, bar);
    }
}
