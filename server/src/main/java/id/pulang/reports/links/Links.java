package id.pulang.reports.links;

import id.pulang.identity.Access;
import id.pulang.identity.transactions.Locks;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.Reports;
import id.pulang.reports.steps.StepKind;
import id.pulang.reports.steps.Steps;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door through which an officer says that reports are about one person, or that one is not after all. */
@Service
@Transactional
public class Links {

    private final ReportLinkRows rows;
    private final Reports reports;
    private final Steps steps;
    private final Locks locks;
    private final Access access;
    private final Clock clock;

    Links(ReportLinkRows rows, Reports reports, Steps steps, Locks locks, Access access, Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.steps = steps;
        this.locks = locks;
        this.access = access;
        this.clock = clock;
    }

    /** Says that two reports are about one person. */
    public Linking link(ReportId one, ReportId other) {
        hold(reports.find(one));
        Report first = reports.find(one);
        Report second = reports.find(other);
        if (!first.isAboutAPerson() || !second.isAboutAPerson() || one.equals(other) || !samePost(first, second)) {
            return Linking.NOT_POSSIBLE;
        }
        if (!rows.insert(first, second, access.actor().id(), clock.instant())) {
            return Linking.BEFORE;
        }
        reports.regroup(reports.group(second.bonds().group()), first.bonds().group());
        steps.add(first, StepKind.LINKED, other.value().toString(), "");
        steps.add(second, StepKind.LINKED, one.value().toString(), "");
        return Linking.LINKED;
    }

    private static boolean samePost(Report one, Report other) {
        return one.post().equals(other.post());
    }

    /** Says that a report is not about the person of the others of its group after all; its copies go with it. */
    public Linking undo(ReportId id) {
        hold(reports.find(id));
        Report report = reports.find(id);
        UUID group = report.bonds().group();
        if (rows.undo(id, access.actor().id(), clock.instant()) == 0) {
            return Linking.NOT_LINKED;
        }
        List<ReportLinkRows.Pair> left = rows.among(group);
        Set<ReportId> rest = new LinkedHashSet<>(reports.group(group));
        while (!rest.isEmpty()) {
            Set<ReportId> whole = reached(rest.iterator().next(), left);
            reports.regroup(whole, whole.contains(id) ? id.value() : smallest(whole));
            rest.removeAll(whole);
        }
        steps.add(report, StepKind.UNLINKED, "", "");
        return Linking.UNDONE;
    }

    private static UUID smallest(Set<ReportId> reports) {
        return reports.stream().map(ReportId::value).min(UUID::compareTo).orElseThrow();
    }

    private static Set<ReportId> reached(ReportId from, List<ReportLinkRows.Pair> pairs) {
        var reached = new HashSet<>(Set.of(from));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (ReportLinkRows.Pair pair : pairs) {
                if (reached.contains(pair.one()) != reached.contains(pair.other())) {
                    reached.add(pair.one());
                    reached.add(pair.other());
                    grew = true;
                }
            }
        }
        return reached;
    }

    /** Groups of a post change one after the other. */
    private void hold(Report report) {
        locks.take("reports links " + report.post().value());
    }
}
