package id.pulang.incidents.corrections;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.StatementsRelied;
import id.pulang.incidents.lists.StatedRow;
import id.pulang.incidents.rosters.UploadId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds what a corrected list would change of who people with a case are, and lets it wait for a second officer.
 *
 * <p>Source: what was cleared was cleared for somebody; one officer alone makes nobody somebody else.
 */
@Component
public class Corrections {

    private final CorrectionRows rows;
    private final ObjectProvider<StatementsRelied> relied;
    private final AuditTrail trail;
    private final Clock clock;

    Corrections(CorrectionRows rows, ObjectProvider<StatementsRelied> relied, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.relied = relied;
        this.trail = trail;
        this.clock = clock;
    }

    /** Lists the rows by which people with a case would be said to be somebody else. */
    public List<CorrectedRow> changed(RosterId roster, List<StatedRow> news) {
        Map<Integer, CorrectionRows.Standing> standing = rows.standing(roster);
        List<CorrectedRow> changed = news.stream()
                .flatMap(row ->
                        changed(row, Optional.ofNullable(standing.get(row.row().number()))))
                .filter(CorrectedRow::changesIdentity)
                .toList();
        if (changed.isEmpty()) {
            return List.of();
        }
        Set<StatementId> held = relied.getObject()
                .among(changed.stream().map(CorrectedRow::statement).toList());
        return changed.stream().filter(row -> held.contains(row.statement())).toList();
    }

    private static Stream<CorrectedRow> changed(StatedRow row, Optional<CorrectionRows.Standing> standing) {
        return standing.stream()
                .map(known ->
                        new CorrectedRow(known.id(), row.row().number(), known.number(), known.facts(), row.facts()));
    }

    /** Lets the choice of an officer wait for a second one. */
    public void ask(Choice choice, List<CorrectedRow> changed) {
        rows.ask(choice);
        trail.wroteAll(
                "correction asked",
                Purpose.REGISTRATION,
                "statement",
                changed.stream().map(row -> row.statement().value()).toList(),
                "upload " + choice.upload().value());
    }

    /** Notes that an officer has looked at what would change. */
    public void shown(UploadId upload, List<CorrectedRow> changed) {
        trail.wroteAll(
                "opened",
                Purpose.REGISTRATION,
                "statement",
                changed.stream().map(row -> row.statement().value()).toList(),
                "correction " + upload.value());
    }

    /** Finds the choice for a file that waits for a second officer. */
    public Optional<Choice> waiting(UploadId upload) {
        return rows.waiting(upload);
    }

    /**
     * Agrees as the second officer; says whether it still waited and was asked for by somebody else.
     *
     * @param asked when the choice was made whose difference they have seen; another one must be looked at anew
     */
    public boolean agree(UploadId upload, Instant asked, UserId by) {
        boolean agreed = rows.agree(upload, asked, by, clock.instant());
        if (agreed) {
            wrote("correction agreed", upload);
        }
        return agreed;
    }

    /** Refuses, or takes back one's own: nothing of the file is taken, and it waits for a mapping again. */
    public void withdraw(UploadId upload) {
        if (rows.withdraw(upload)) {
            wrote("correction refused", upload);
        }
    }

    private void wrote(String act, UploadId upload) {
        trail.wrote(act, Purpose.REGISTRATION, new Subject("upload", upload.value()), "");
    }
}
