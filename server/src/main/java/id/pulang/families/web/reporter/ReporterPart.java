package id.pulang.families.web.reporter;

import id.pulang.families.links.FamilyLink;
import id.pulang.families.words.FamilyWord;
import id.pulang.reports.ReportId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What may be told to whoever told a report, without who that is.
 *
 * @param about whether the report is held to be about somebody registered
 * @param link who tells it, as it stands
 * @param word what that one may know now
 */
public record ReporterPart(
        ReportId report, boolean about, Optional<FamilyLink> link, FamilyWord word, LocalDate lookedOn) {

    /** Returns the id of the report. */
    public String id() {
        return report.value().toString();
    }

    /** Returns the end of the key of the text that says where it stands. */
    public String state() {
        if (!about) {
            return "NOBODY";
        }
        if (link.isEmpty()) {
            return "OPEN";
        }
        return link.get().isConfirmed() ? "CONFIRMED" : "WAITS";
    }
}
