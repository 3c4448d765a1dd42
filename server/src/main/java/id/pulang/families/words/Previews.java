package id.pulang.families.words;

import id.pulang.audit.AuditTrail;
import id.pulang.families.links.FamilyLink;
import id.pulang.families.links.FamilyLinks;
import id.pulang.identity.Purpose;
import id.pulang.people.contacts.ContactId;
import id.pulang.reports.ReportId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows officers what a family would read now, each time with a line in the trail. */
@Service
@Transactional
public class Previews {

    private final FamilyLinks links;
    private final FamilyWords words;
    private final AuditTrail trail;

    Previews(FamilyLinks links, FamilyWords words, AuditTrail trail) {
        this.links = links;
        this.words = words;
        this.trail = trail;
    }

    /** Returns what whoever told a report would read; throws for one that the acting officer may not read. */
    public FamilyWord of(ReportId report) {
        List<FamilyLink> standing = links.of(report).stream().toList();
        shown(standing);
        return words.of(standing).getOrDefault(report, FamilyWord.NONE);
    }

    /** Returns what each of some contacts would read by the reports that they tell; who tells none is left out. */
    public Map<ContactId, FamilyWord> of(List<ContactId> contacts) {
        List<FamilyLink> standing = links.of(contacts);
        shown(standing);
        Map<ReportId, FamilyWord> read = words.of(standing);
        var byContact = new HashMap<ContactId, FamilyWord>();
        standing.forEach(link -> byContact.merge(
                link.contact(),
                read.getOrDefault(link.report(), FamilyWord.NONE),
                (one, other) -> one.tells() ? one : other));
        return byContact;
    }

    private void shown(List<FamilyLink> standing) {
        if (!standing.isEmpty()) {
            trail.wroteAll(
                    "family word shown",
                    Purpose.CASE_WORK,
                    "contact",
                    standing.stream()
                            .map(link -> link.contact().value())
                            .distinct()
                            .toList(),
                    "");
        }
    }
}
