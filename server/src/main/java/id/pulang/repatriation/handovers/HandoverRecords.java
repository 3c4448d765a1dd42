package id.pulang.repatriation.handovers;

import id.pulang.audit.AuditTrail;
import id.pulang.audit.Export;
import id.pulang.audit.ExportReason;
import id.pulang.cases.CaseId;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.incidents.IncidentId;
import id.pulang.protection.Sealed;
import id.pulang.repatriation.JourneyRoles;
import id.pulang.repatriation.manifest.ManifestId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of records of handover: who may read and print them. */
@Service
@Transactional
public class HandoverRecords {

    private final Access access;
    private final HandoverRows rows;
    private final AuditTrail trail;
    private final HandoverPapers papers;

    HandoverRecords(Access access, HandoverRows rows, AuditTrail trail, HandoverPapers papers) {
        this.access = access;
        this.rows = rows;
        this.trail = trail;
        this.papers = papers;
    }

    /** Returns the handovers of a manifest, by agency and number. */
    public List<HandoverView> on(ManifestId manifest) {
        access.require(JourneyRoles.readers());
        return opened(rows.on(manifest));
    }

    /** Returns who is with the acting person's office, those whose record waits for a signature first. */
    public List<HandoverView> received() {
        Actor by = access.require(Role.RECEIVING_AGENCY);
        return opened(rows.with(by.post()));
    }

    /** Counts the records that wait for a signature of the acting person's office. */
    public int waitingForMe() {
        return rows.waitingAt(access.require(Role.RECEIVING_AGENCY).post());
    }

    /** Returns since when the oldest of them waits. */
    public Optional<Instant> waitingForMeSince() {
        return rows.waitingSince(access.require(Role.RECEIVING_AGENCY).post());
    }

    /** Returns the handovers of one person. */
    public List<HandoverView> of(CaseId who) {
        access.require(JourneyRoles.readers());
        return opened(rows.of(who));
    }

    private List<HandoverView> opened(List<Handover> handovers) {
        return Sealed.openAll(
                handovers.stream()
                        .map(each -> Sealed.of(new Subject("case", each.caseId().value()), each.opened()))
                        .toList(),
                Purpose.HANDOVER,
                trail);
    }

    /** Finds who of an incident is in the care of an agency at home. */
    public Collection<CaseId> home(IncidentId incident) {
        return rows.home(incident);
    }

    /**
     * Prints the record of handover of one person, for those who give or receive them.
     *
     * @param reason why it leaves the system
     * @param language one of {@link #languages}
     * @param site where the public page that verifies lies, such as {@code https://pulang.example}
     */
    public PrintedRecord pdf(HandoverId id, ExportReason reason, String language, String site) {
        Handover handover = printable(id);
        if (!papers.languages(handover.about().post()).contains(language)) {
            throw new NotFound("form");
        }
        Export export = trail.exported(
                reason, Purpose.HANDOVER, "case", List.of(handover.caseId().value()), handover.number());
        byte[] pdf = papers.pdf(handover, language, export, site);
        return new PrintedRecord(handover.number().replace('/', '-') + ".pdf", pdf);
    }

    /** Returns the number of a record that the acting person may print. */
    public String number(HandoverId id) {
        return printable(id).number();
    }

    /** Returns the languages in which a record can be printed, the one in which it was signed first. */
    public List<String> languages(HandoverId id) {
        return papers.languages(printable(id).about().post());
    }

    /** Finds the records that the acting person may print by a part of their number, the newest first. */
    public Map<HandoverId, String> numbered(String part, int most) {
        access.require(Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION, Role.RECEIVING_AGENCY);
        return rows.numbered(part, most);
    }

    private Handover printable(HandoverId id) {
        access.require(Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION, Role.RECEIVING_AGENCY);
        return rows.find(id).orElseThrow(() -> new NotFound("handover"));
    }
}
