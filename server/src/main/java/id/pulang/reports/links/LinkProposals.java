package id.pulang.reports.links;

import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.linkage.Linker;
import id.pulang.linkage.decision.Verdict;
import id.pulang.linkage.model.Birth;
import id.pulang.linkage.model.Contact;
import id.pulang.linkage.model.Documents;
import id.pulang.linkage.model.Name;
import id.pulang.linkage.model.Origin;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.RecordPair;
import id.pulang.lists.cells.WrittenDigits;
import id.pulang.reports.About;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.ReportedFacts;
import id.pulang.reports.Reports;
import id.pulang.reports.sections.SectionKind;
import id.pulang.reports.sections.Sections;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of proposals: reports that may be about the same person, compared as the rows of lists are. */
@Service
@Transactional
public class LinkProposals {

    private static final int MOST = 8;
    private static final Pattern YEARS = Pattern.compile("\\D*(\\d{1,2})\\D*");

    private final MatchRows rows;
    private final MatchCodes codes;
    private final Reports reports;
    private final Sections sections;
    private final Access access;

    LinkProposals(MatchRows rows, MatchCodes codes, Reports reports, Sections sections, Access access) {
        this.sections = sections;
        this.rows = rows;
        this.codes = codes;
        this.reports = reports;
        this.access = access;
    }

    /** Keeps by what a report is found. */
    public void keep(ReportId report, ReportedFacts told) {
        rows.insert(report, access.actor().post(), codes.of(access.actor().post(), told));
    }

    /** Proposes which reports are about the same person as one, the likeliest first. */
    public List<LinkProposal> of(Report report, ReportedFacts told) {
        Map<ReportId, MatchRows.Shared> shared = rows.sharing(report, MOST).stream()
                .collect(Collectors.toMap(MatchRows.Shared::report, Function.identity()));
        List<Report> near = reports.find(shared.keySet());
        List<ReportedFacts> opened = reports.open(near, Purpose.MATCHING);
        List<Verdict> verdicts = verdicts(report, told, near, opened);
        return IntStream.range(0, near.size())
                .mapToObj(at -> proposal(near.get(at), opened.get(at), verdicts.get(at), shared))
                .sorted(Comparator.comparing(LinkProposal::likeness))
                .toList();
    }

    private static LinkProposal proposal(
            Report report, ReportedFacts told, Verdict verdict, Map<ReportId, MatchRows.Shared> shared) {
        MatchRows.Shared by = shared.get(report.id());
        Likeness likeness = switch (verdict) {
            case Verdict.SamePerson _ -> Likeness.STRONG;
            case Verdict.NeedsReview _ -> Likeness.POSSIBLE;
            case Verdict.DifferentPeople _ -> Likeness.FAINT;
        };
        return new LinkProposal(report, told.apart(), likeness, by != null && by.phone(), by != null && by.place());
    }

    private List<Verdict> verdicts(Report report, ReportedFacts told, List<Report> near, List<ReportedFacts> opened) {
        var records = new ArrayList<PersonRecord>();
        List<String> reach = sections.compared(near, SectionKind.REACH, Purpose.MATCHING);
        records.add(record(
                report,
                told,
                sections.compared(List.of(report), SectionKind.REACH, Purpose.MATCHING)
                        .getFirst()));
        IntStream.range(0, near.size()).forEach(at -> records.add(record(near.get(at), opened.get(at), reach.get(at))));
        return Linker.standard()
                .study(records)
                .compare(near.stream()
                        .map(each -> new RecordPair(
                                report.id().value().toString(),
                                each.id().value().toString()))
                        .toList());
    }

    /** A report as a list of one row; of an earlier version it has the way to reach somebody among what was told. */
    private PersonRecord record(Report report, ReportedFacts told, String reach) {
        About about = told.about();
        String id = report.id().value().toString();
        return new PersonRecord(
                id,
                id,
                new Name(unlessEmpty(about.name()), names(about), null),
                new Birth(null, null, years(about.age()), access.today(), about.sex()),
                new Documents(null, null),
                new Contact(unlessEmpty(WrittenDigits.plain(reach.isBlank() ? about.phone() : reach))),
                new Origin(null, null),
                List.of());
    }

    private static List<String> names(About about) {
        return Stream.of(about.otherName()).filter(name -> !name.isBlank()).toList();
    }

    private static @Nullable String unlessEmpty(String text) {
        return text.isBlank() ? null : text;
    }

    /** A year of birth, or two numbers, is no age. */
    static @Nullable Integer years(String age) {
        Matcher years = YEARS.matcher(WrittenDigits.plain(age));
        return years.matches() ? Integer.valueOf(years.group(1)) : null;
    }
}
