package id.pulang.cases.web;

import id.pulang.audit.ExportReason;
import id.pulang.cases.desk.CaseLine;
import id.pulang.cases.desk.WorklistExport;
import id.pulang.cases.desk.WorklistPage;
import id.pulang.cases.web.ListForm.Column;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.incidents.files.ExportedFile;
import id.pulang.incidents.files.HarmlessText;
import id.pulang.pages.Texts;
import id.pulang.pages.TextsOfPost;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The worklist as it is seen, as text that leaves the system: with a reason, a mark and a line in the audit trail. */
@Controller
class CaseExportController {

    private final WorklistExport exports;
    private final TextsOfPost texts;
    private final Clock clock;

    CaseExportController(WorklistExport exports, TextsOfPost texts, Clock clock) {
        this.exports = exports;
        this.texts = texts;
        this.clock = clock;
    }

    /** Writes all pages of the list with the same filter, order and columns. */
    @PostMapping("/desk/cases/export.csv")
    @OnlyAsks
    @Fresh
    @For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.REVIEWER, Role.HEAD_OF_MISSION})
    ResponseEntity<byte[]> export(
            @ModelAttribute FilterForm asked,
            @ModelAttribute ListForm list,
            @RequestParam ExportReason reason,
            HttpSession session) {
        var filter = asked.kept(session, clock.instant()).filter();
        WorklistExport.Exported exported = exports.of(filter, list.order(), reason);
        return new ExportedFile("cases.csv", text(exported, list)).answer();
    }

    private String text(WorklistExport.Exported exported, ListForm list) {
        Texts words = texts.in(LocaleContextHolder.getLocale());
        var text = new HarmlessText();
        text.line(List.of(ExportedFile.mark(words, exported.mark())));
        text.line(titles(words, list));
        exported.page().lines().forEach(line -> text.line(cells(words, list, exported.page(), line)));
        return text.toString();
    }

    private static List<String> titles(Texts words, ListForm list) {
        List<String> titles = new ArrayList<>(List.of(words.say("cases.person"), words.say("cases.number")));
        Stream.of(Column.values())
                .filter(list::shows)
                .map(column -> words.say("cases.column." + column))
                .forEach(titles::add);
        return titles;
    }

    private static List<String> cells(Texts words, ListForm list, WorklistPage page, CaseLine line) {
        List<String> cells =
                new ArrayList<>(List.of(page.name(line.person()), line.number().value()));
        Stream.of(Column.values())
                .filter(list::shows)
                .map(column -> cell(words, page, line, column))
                .forEach(cells::add);
        return cells;
    }

    private static String cell(Texts words, WorklistPage page, CaseLine line, Column column) {
        return switch (column) {
            case WAY -> words.say("cases.stage." + line.stage());
            case NEXT -> words.say("cases.task." + line.next());
            case CLOCK ->
                Optional.ofNullable(line.clock())
                        .map(due -> words.say("cases.clock." + due.code()) + " " + words.moment(due.due()))
                        .orElse("");
            case OWNER -> page.owner(line.owner());
        };
    }
}
