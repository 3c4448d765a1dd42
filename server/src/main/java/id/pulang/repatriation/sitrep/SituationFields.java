package id.pulang.repatriation.sitrep;

import static java.util.stream.Collectors.joining;

import id.pulang.cases.course.PressingClock;
import id.pulang.clearances.Board.Column;
import id.pulang.clearances.Board.Group;
import id.pulang.papers.content.PaperContent;
import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.document.SituationPaper;
import id.pulang.repatriation.manifest.Tally;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a situation report says, field by field, in a language of its paper. Bars are as wide as their share of 100;
 * what is too few to be shown is a sign, and of no share.
 */
final class SituationFields {

    private static final String HIDDEN = "\u2022";
    private static final String NOTHING = "\u2013";
    private static final int GROUPS = 5;
    private static final int MANIFESTS = 5;
    private static final int WHOLE = 100;

    private final SituationReport report;
    private final String language;

    SituationFields(SituationReport report, String language) {
        this.report = report;
        this.language = language;
    }

    PaperContent of(String post) {
        var heads = report.heads();
        return head(post)
                .with("HEADS", number(heads.all()))
                .with("CASES", number(heads.cases()))
                .with("SOUGHT", heads.sought() == 0 ? "" : number(heads.sought()))
                .with("WITHOUT_CASE", number(heads.withoutCase()))
                .with("EQUATION", equation())
                .with("READY", number(report.board().ready()))
                .withRows("STAGES", stages())
                .and(rows("GATES", "NO_GATES", gates()))
                .and(blocked())
                .and(rows(
                        "CLOCKS",
                        "NO_CLOCKS",
                        report.clocks().stream().map(SituationFields::clock).toList()))
                .and(rows("SEATS", "NO_SEATS", seats()))
                .withRows("AGES", cells("AGE", report.served().ages()))
                .withRows("SEXES", cells("SEX", report.served().sexes()))
                .and(rows("DONE", "NO_DONE", done()));
    }

    private PaperContent head(String post) {
        return new PaperContent()
                .with("POST", post)
                .with("INCIDENT", report.incident().title())
                .with("PLACE", report.incident().placeName())
                .with("AS_OF", report.asOf().toString())
                .with(
                        "ZONE",
                        report.asOf().getZone().getId() + ", "
                                + report.asOf().format(DateTimeFormatter.ofPattern("'UTC'xxx")));
    }

    /** All heads as the sum of those at each stage, of those not registered yet if any, and of those without a case. */
    private String equation() {
        var heads = report.heads();
        return heads.all() + " = "
                + Stream.of(
                                heads.stages().values().stream(),
                                Stream.of(heads.sought()).filter(sought -> sought > 0),
                                Stream.of(heads.withoutCase()))
                        .flatMap(each -> each)
                        .map(String::valueOf)
                        .collect(joining(" + "));
    }

    private List<PaperContent> stages() {
        return report.heads().stages().entrySet().stream()
                .map(stage -> new PaperContent()
                        .with("STAGE", stage.getKey().name())
                        .with("COUNT", number(stage.getValue()))
                        .with("SHARE", share(stage.getValue(), report.heads().all())))
                .toList();
    }

    private List<PaperContent> gates() {
        List<Column> asked = report.board().columns().stream()
                .filter(column -> column.all() > 0 || column.sensitive())
                .sorted(Comparator.comparing((Column column) -> column.owner(language)))
                .toList();
        boolean small = asked.stream().anyMatch(SituationFields::tellsOfFew);
        return asked.stream()
                .map(column -> gate(column, small && column.sensitive()))
                .toList();
    }

    private static boolean tellsOfFew(Column column) {
        return column.sensitive() && (SmallCells.isSmall(column.met()) || SmallCells.isSmall(column.closed()));
    }

    /**
     * Sensitive gates are told of together or not at all: with the numbers of two of them, and of who could travel,
     * that of the third would follow. One that nobody needs has its line, too: a line that is there only for a child
     * would tell of the child.
     */
    private PaperContent gate(Column column, boolean hidden) {
        return new PaperContent()
                .with("OWNER", column.owner(language))
                .with("GATE", column.name(language))
                .with("MET", hidden ? HIDDEN : number(column.met()))
                .with("UNMET", hidden ? HIDDEN : number(column.closed()))
                .with("LONGEST", hidden ? HIDDEN : days(column.longestWait()))
                .with("SHARE", share(hidden ? 0 : column.met(), column.all()));
    }

    private PaperContent blocked() {
        List<Group> all = report.board().groups().stream()
                .filter(group -> !group.departed() && !group.missing().isEmpty())
                .sorted(Comparator.comparingInt((Group group) -> -group.rows().size()))
                .toList();
        List<Group> told = told(all);
        int otherwise = people(all) - people(told);
        return new PaperContent()
                .with("NO_BLOCKED", all.isEmpty() ? "NONE" : "")
                .withRows("BLOCKED", told.stream().map(this::blocked).toList())
                .with("BLOCKED_OTHERWISE", otherwise == 0 ? "" : number(otherwise));
    }

    /** Where few are left who lack a sensitive gate, they stand among others: the smallest groups are not told of. */
    private static List<Group> told(List<Group> all) {
        List<Group> told =
                all.stream().filter(SituationFields::mayBeTold).limit(GROUPS).toList();
        boolean mixed = all.stream().anyMatch(group -> group.sensitive() && !told.contains(group));
        int shown = told.size();
        while (mixed && shown > 0 && SmallCells.isSmall(people(all) - people(told.subList(0, shown)))) {
            shown--;
        }
        return told.subList(0, shown);
    }

    private static boolean mayBeTold(Group group) {
        return group.rows().size() >= SmallCells.LEAST || !group.sensitive();
    }

    private static int people(Collection<Group> groups) {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }

    private PaperContent blocked(Group group) {
        return new PaperContent()
                .with("LACKING", String.join("; ", group.lacking(language)))
                .with("COUNT", number(group.rows().size()))
                .with("LONGEST", days(group.longestWait(report.board().today())));
    }

    private static PaperContent clock(PressingClock clock) {
        return new PaperContent()
                .with("CLOCK", clock.code().toUpperCase(Locale.ROOT))
                .with("NEAR", number(clock.near()))
                .with("MISSED", number(clock.missed()));
    }

    /** The latest manifests; those before them have landed long since. */
    private List<PaperContent> seats() {
        List<ManifestSummary> all = report.manifests();
        return IntStream.range(Math.max(0, all.size() - MANIFESTS), all.size())
                .mapToObj(all::get)
                .map(SituationFields::seats)
                .toList();
    }

    private static PaperContent seats(ManifestSummary manifest) {
        Tally tally = manifest.tally();
        String flight = manifest.flight().number();
        return new PaperContent()
                .with("GROUP", number(manifest.wave()))
                .with("FLIGHT", flight.isEmpty() ? NOTHING : flight)
                .with("STATE", manifest.state().name())
                .with("LISTED", number(tally.listed()))
                .with("BOARDED", number(tally.boarded()))
                .with("NOT_BOARDED", number(tally.notBoarded()))
                .with("TO_MARK", number(tally.waiting()))
                .with("HANDED_OVER", number(tally.handedOver()));
    }

    private List<PaperContent> done() {
        return SituationPaper.DONE.stream()
                .filter(report.done()::containsKey)
                .map(code -> new PaperContent()
                        .with("WHAT", code)
                        .with("COUNT", done(code, report.done().getOrDefault(code, 0L))))
                .toList();
    }

    private static String done(String code, long count) {
        return code.equals(SituationPaper.NOT_FIT) && SmallCells.isSmall(count) ? HIDDEN : number(count);
    }

    private static List<PaperContent> cells(String field, Map<?, OptionalInt> counts) {
        int all = counts.values().stream().mapToInt(count -> count.orElse(0)).sum();
        return counts.entrySet().stream()
                .map(each -> new PaperContent()
                        .with(field, String.valueOf(each.getKey()))
                        .with("COUNT", cell(each.getValue()))
                        .with("SHARE", share(each.getValue().orElse(0), all)))
                .toList();
    }

    private static PaperContent rows(String field, String none, List<PaperContent> rows) {
        return new PaperContent().with(none, rows.isEmpty() ? "NONE" : "").withRows(field, rows);
    }

    private static String cell(OptionalInt count) {
        return count.isPresent() ? number(count.getAsInt()) : HIDDEN;
    }

    private static String days(Optional<Long> days) {
        return days.map(String::valueOf).orElse(NOTHING);
    }

    private static String number(long count) {
        return String.valueOf(count);
    }

    private static String share(long count, long all) {
        return number(all == 0 ? 0 : Math.round((double) WHOLE * count / all));
    }
}
