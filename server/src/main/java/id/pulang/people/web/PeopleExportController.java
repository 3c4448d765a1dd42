package id.pulang.people.web;

import id.pulang.audit.ExportReason;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.incidents.files.ExportedFile;
import id.pulang.incidents.files.HarmlessText;
import id.pulang.pages.Lookups;
import id.pulang.pages.Texts;
import id.pulang.pages.TextsOfPost;
import id.pulang.people.PersonCard;
import id.pulang.people.search.PeopleExport;
import id.pulang.people.web.lists.PeopleListForm;
import id.pulang.people.web.lists.PeopleListForm.PeopleColumn;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of people as it is seen, as text that leaves the system: with a reason, a mark and a line in the audit
 * trail. Numbers stay as short as they are on the page.
 */
@Controller
class PeopleExportController {

    private final PeopleExport exports;
    private final PeopleViews views;
    private final TextsOfPost texts;
    private final Clock clock;

    PeopleExportController(PeopleExport exports, PeopleViews views, TextsOfPost texts, Clock clock) {
        this.exports = exports;
        this.views = views;
        this.texts = texts;
        this.clock = clock;
    }

    /** Writes all pages of the list with the same search, filter, order and columns. */
    @PostMapping("/desk/people/export.csv")
    @OnlyAsks
    @Fresh
    @For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.REVIEWER, Role.HEAD_OF_MISSION})
    ResponseEntity<byte[]> export(
            PeopleQuestion question,
            @ModelAttribute PeopleListForm list,
            @RequestParam ExportReason reason,
            HttpSession session) {
        String words = Lookups.of(session)
                .find(question.search(), clock.instant())
                .map(List::getFirst)
                .orElse("");
        PeopleExport.Exported exported = exports.of(question.query(words), list.order(), reason);
        return new ExportedFile("people.csv", text(exported, list)).answer();
    }

    private String text(PeopleExport.Exported exported, PeopleListForm list) {
        Texts words = texts.in(LocaleContextHolder.getLocale());
        List<PeopleColumn> columns =
                Stream.of(PeopleColumn.values()).filter(list.shape()::shows).toList();
        var text = new HarmlessText();
        text.line(List.of(ExportedFile.mark(words, exported.mark())));
        var titles = new ArrayList<>(List.of(words.say("people.name")));
        columns.forEach(column -> titles.add(words.say(column.key())));
        text.line(titles);
        views.rows(exported.people()).forEach(row -> {
            var cells = new ArrayList<>(List.of(names(row.card())));
            columns.forEach(column -> cells.add(cell(words, row, column)));
            text.line(cells);
        });
        return text.toString();
    }

    private static String names(PersonCard card) {
        return Stream.concat(Stream.of(card.name()), card.otherNames().stream()).collect(Collectors.joining(" · "));
    }

    private static String cell(Texts words, PersonRow row, PeopleColumn column) {
        PersonCard card = row.card();
        return switch (column) {
            case BORN -> born(words, card);
            case NUMBER ->
                Stream.of(
                                card.numbers().masked().nationalNumber(),
                                card.numbers().masked().passport())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
            case PRESENCE -> words.say("people.presence." + (row.summary().present() ? "PRESENT" : "SOUGHT"));
            case IDENTITY -> words.say("people.grade." + row.grade());
            case STATEMENTS -> words.number(row.summary().statements());
            case DOUBT -> words.number(row.summary().openDoubts());
        };
    }

    private static String born(Texts words, PersonCard card) {
        if (card.born() != null) {
            return words.date(card.born());
        }
        return card.age() == null ? "" : words.say("people.age", card.age());
    }
}
